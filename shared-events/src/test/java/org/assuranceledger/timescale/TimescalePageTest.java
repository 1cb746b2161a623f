package org.assuranceledger.timescale;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/timescale.md says of how dates are read is so. */
class TimescalePageTest {

    static Stream<DocumentedReading> rows() throws IOException {
        return DocumentedReading.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theWordsAreReadAsThePageSays(DocumentedReading row) {
        assertThat(Reading.inWords(TimescaleGrammar.readAll(row.words(), row.plan())))
                .isEqualTo(row.reading());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void ofSeveralDatesNoneIsTaken(DocumentedReading row) {
        List<Timescale> all = TimescaleGrammar.readAll(row.words(), row.plan());
        Timescale one = TimescaleGrammar.read(row.words(), row.plan());
        assertThat(one.words()).isEqualTo(row.words());
        assertThat(one.hasDate()).isEqualTo(all.size() == 1 && all.getFirst().hasDate());
        assertThat(one.doubts().contains(Doubt.SEVERAL_DATES)).isEqualTo(all.size() > 1);
        assertThat(one.recurrence()).isEqualTo(all.getFirst().recurrence());
    }

    @Test
    void eachOfThe37FormsHasARow() throws IOException {
        assertThat(rows().map(row -> row.form().replaceAll("\\..*", "")).filter(form -> form.matches("\\d+")))
                .containsAll(
                        IntStream.rangeClosed(1, 37).mapToObj(String::valueOf).toList());
    }

    @Test
    void eachDoubtIsExplainedAsPeopleSeeIt() throws IOException {
        String explained = Arrays.stream(Doubt.values())
                .map(doubt -> "| " + code(doubt) + " | " + doubt.sentence() + " |")
                .collect(joining("\n", "| --- | --- |\n", "\n"));
        assertThat(Files.readString(DocumentedReading.PAGE)).endsWith(explained);
    }

    /** Text that is too long does not fit into a row, and several dates are doubted only where one is asked for. */
    @Test
    void eachDoubtIsSeenInARow() throws IOException {
        Set<Doubt> seen = EnumSet.of(Doubt.TOO_LONG, Doubt.SEVERAL_DATES);
        rows().flatMap(row -> TimescaleGrammar.readAll(row.words(), row.plan()).stream())
                .forEach(timescale -> seen.addAll(timescale.doubts()));
        assertThat(seen).containsExactly(Doubt.values());
    }

    private static String code(Doubt doubt) {
        return doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
