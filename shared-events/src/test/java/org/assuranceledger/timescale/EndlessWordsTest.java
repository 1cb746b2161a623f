package org.assuranceledger.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words without an end, which must not hold anyone up. */
class EndlessWordsTest {
    private static final PlanPeriod PLAN = new PlanPeriod(LocalDate.parse("2015-04-01"), LocalDate.parse("2016-03-31"));

    private static Timescale read(String words) {
        return TimescaleGrammar.read(words, PLAN);
    }

    static Stream<String> endless() {
        return Stream.of(
                "31.3.16 ",
                "by the end of ",
                "1.",
                "1 ",
                "Jan-",
                "June & ",
                "12 & ",
                "<",
                "&amp;",
                "July 14 & 15 ",
                "2015/",
                "' til ",
                "the ",
                "\uD83D",
                "a",
                " ",
                "Q1 ",
                "every 2 ",
                "31 July or ",
                "(to ",
                "May May ");
    }

    /** The longest text that is read at all takes far less than a second; what is longer is not looked at. */
    @ParameterizedTest
    @MethodSource("endless")
    void longTextIsReadOrRefusedAtOnce(String piece) {
        String longest = piece.repeat(TimescaleGrammar.LONGEST / piece.length());
        String tooLong = piece.repeat(100_000 / piece.length());
        assertTimeout(Duration.ofSeconds(5), () -> TimescaleGrammar.readAll(longest, PLAN));
        assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(read(tooLong).doubts()).containsExactly(Doubt.TOO_LONG));
        assertThat(read(tooLong).hasDate()).isFalse();
    }

    @Test
    void theLongestTextIsStillRead() {
        String words = "by 31 July 2015" + " ".repeat(TimescaleGrammar.LONGEST - 15);
        assertThat(read(words).dueOn()).hasValue(LocalDate.parse("2015-07-31"));
        assertThat(read(words + " ").doubts()).containsExactly(Doubt.TOO_LONG);
    }
}
