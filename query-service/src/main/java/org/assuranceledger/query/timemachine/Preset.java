package org.assuranceledger.query.timemachine;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.Paper;

/**
 * A meeting, after which people often ask what the board knew.
 *
 * @param day on which it was held
 * @param meeting its address
 */
public record Preset(LocalDate day, String meeting) {
    private static final int MONTHS_IN_A_QUARTER = 3;
    private static final int QUARTERS = 8;
    private static final int YEARS = 6;

    /** The last eight ends of quarters before a day, latest first. */
    public static List<LocalDate> quarters(LocalDate day) {
        LocalDate begun = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_IN_A_QUARTER);
        return Stream.iterate(begun, quarter -> quarter.minusMonths(MONTHS_IN_A_QUARTER))
                .limit(QUARTERS)
                .map(quarter -> quarter.minusDays(1))
                .toList();
    }

    /** The last six 31 Marches before a day, on which the years of plans end; latest first. */
    public static List<LocalDate> yearEnds(LocalDate day) {
        LocalDate this31March = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return Stream.iterate(this31March, end -> end.minusYears(1))
                .filter(end -> end.isBefore(day))
                .limit(YEARS)
                .toList();
    }

    /** Each meeting before a day that had a paper, latest first. */
    public static List<Preset> meetings(LocalDate day, List<Paper> papers) {
        return papers.stream()
                .map(paper -> new Preset(paper.clocks().certainBy(), paper.meetingId()))
                .distinct()
                .filter(preset -> preset.day().isBefore(day))
                .sorted(Comparator.comparing(Preset::day).reversed())
                .toList();
    }
}
