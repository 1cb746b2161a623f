package org.assuranceledger.query.timemachine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.Paper;

/**
 * A moment that people often ask about.
 *
 * @param meeting address of the meeting held that day; empty for the end of a quarter
 */
record Preset(LocalDate day, String meeting) {
    private static final int MONTHS_IN_A_QUARTER = 3;
    private static final int QUARTERS = 8;

    /** The last eight ends of quarters before a day, and each meeting that had a paper by then, latest first. */
    static List<Preset> before(LocalDate day, List<Paper> papers) {
        LocalDate begun = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_IN_A_QUARTER);
        Stream<Preset> quarters = Stream.iterate(begun, quarter -> quarter.minusMonths(MONTHS_IN_A_QUARTER))
                .limit(QUARTERS)
                .map(quarter -> new Preset(quarter.minusDays(1), ""));
        Stream<Preset> meetings = papers.stream()
                .map(paper -> new Preset(paper.clocks().certainBy(), paper.meetingId()))
                .distinct();
        return Stream.concat(quarters, meetings)
                .filter(preset -> preset.day().isBefore(day))
                .sorted(Comparator.comparing(Preset::day).reversed())
                .toList();
    }
}
