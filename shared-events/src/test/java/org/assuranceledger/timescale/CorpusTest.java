package org.assuranceledger.timescale;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every milestone and every progress note of five real plans is read as a careful reader read it. */
class CorpusTest {

    static Stream<CorpusRow> rows() throws IOException {
        return CorpusRow.all();
    }

    @Test
    void noRowIsMissing() throws IOException {
        assertThat(rows().collect(groupingBy(CorpusRow::what, counting())))
                .isEqualTo(Map.of("milestone", 89L, "note", 143L));
        assertThat(rows().filter(row -> row.read().hasDate()).collect(groupingBy(CorpusRow::what, counting())))
                .isEqualTo(Map.of("milestone", 83L, "note", 117L));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theDaysAreThoseOfTheCarefulReader(CorpusRow row) {
        assertThat(Reading.days(row.read())).isEqualTo(row.reading());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRecurrenceIsInTheWordsOrInTheTitle(CorpusRow row) {
        Optional<Recurrence> found =
                Optional.ofNullable(row.read().recurrence()).or(() -> Recurrence.in(row.title()));
        assertThat(found.map(Recurrence::words).orElse("").replace('-', ' ')).isEqualToIgnoringCase(row.recurrence());
        assertThat(found.map(Recurrence::timesPerYear).map(String::valueOf).orElse(""))
                .isEqualTo(row.timesPerYear());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onlyAMissingYearIsDoubted(CorpusRow row) {
        List<Doubt> doubts = row.words().equals("July") ? List.of(Doubt.YEAR_FROM_PLAN) : List.of();
        assertThat(row.read().doubts()).isEqualTo(doubts);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aDateBrokenOverAPageReadsAsItsJoinedWords(CorpusRow row) {
        String joined = row.words()
                .replace("[page break] ", "")
                .replace("[scattered] ", "")
                .replace("| ", "");
        Timescale read = TimescaleGrammar.readAll(joined, row.plan()).get(row.which() - 1);
        assertThat(Reading.days(read)).isEqualTo(row.reading());
    }
}
