package org.assuranceledger.command.planload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.planfile.PlanText.line;
import static org.assuranceledger.command.planfile.PlanText.withLines;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.command.planfile.PlanReading;
import org.assuranceledger.command.planfile.PlanText;
import org.junit.jupiter.api.Test;

class NoteDatesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2015-06-30T12:00:00Z"), ZoneOffset.UTC);

    private static List<LoadProblem> problems(List<LoadProblem> found, String... cells) {
        String[] all =
                Stream.concat(Stream.of("ref=1.1", "text=T"), Stream.of(cells)).toArray(String[]::new);
        PlanReading reading = PlanText.read(withLines(line("progress", all)));
        return new NoteDates(reading, NOON).problems(reading.notes(), found);
    }

    @Test
    void aNoteThatTellsOfADayToComeIsFoundOnce() {
        List<LoadProblem> found = problems(List.of(), "when=1 July 2015");
        assertThat(found).extracting(LoadProblem::line).containsExactly(7);
        assertThat(found).extracting(LoadProblem::code).containsExactly("effective-in-future");
        assertThat(problems(found, "when=1 July 2015")).isEmpty();
    }

    @Test
    void aNoteOfTodayIsNone() {
        assertThat(problems(List.of(), "when=30 June 2015")).isEmpty();
    }

    @Test
    void whatIsBookedMayLieAhead() {
        assertThat(problems(List.of(), "when=1 July 2015", "status=scheduled")).isEmpty();
        assertThat(problems(List.of(), "when=1 July 2015", "date_role=planned")).isEmpty();
    }
}
