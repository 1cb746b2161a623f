package org.assuranceledger.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assuranceledger.timescale.Timescale.Kind;
import org.assuranceledger.timescale.Timescale.Precision;
import org.junit.jupiter.api.RepeatedTest;

/** What is written in any of the plans' styles is read back, and no heap of words makes nonsense. */
class TimescalePropertyTest {
    private static final PlanPeriod PLAN = new PlanPeriod(LocalDate.parse("2014-04-01"), LocalDate.parse("2016-03-31"));
    private static final int SAMPLES = 400;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @RepeatedTest(5)
    void whatIsWrittenIsReadBack() {
        for (int k = 0; k < SAMPLES; k++) {
            WrittenTimescale written = WrittenTimescale.any(random);
            Timescale read = TimescaleGrammar.read(written.words(), PLAN);
            assertThat(Reading.days(read))
                    .as("seed %d: %s", seed, written.words())
                    .isEqualTo(written.days());
            assertThat(read.doubts()).as("seed %d: %s", seed, written.words()).isEmpty();
        }
    }

    @RepeatedTest(5)
    void aHeapOfWordsMakesNoNonsense() {
        for (int k = 0; k < SAMPLES; k++) {
            String words = WordHeap.any(random);
            List<Timescale> all = TimescaleGrammar.readAll(words, PLAN);
            assertThat(all).as("seed %d: %s", seed, words).isNotEmpty().allMatch(TimescalePropertyTest::makesSense);
            assertThat(TimescaleGrammar.read(words, PLAN))
                    .as("seed %d: %s", seed, words)
                    .matches(TimescalePropertyTest::makesSense)
                    .extracting(Timescale::words)
                    .isEqualTo(words);
            assertThat(Reading.inWords(TimescaleGrammar.readAll("\t" + words + " \n", PLAN)))
                    .as("seed %d: %s", seed, words)
                    .isEqualTo(Reading.inWords(all));
        }
    }

    private static boolean makesSense(Timescale read) {
        LocalDate from = read.from();
        LocalDate to = read.to();
        boolean days = switch (read.kind()) {
            case DEADLINE -> to != null && (from == null || from.equals(to));
            case DAY -> from != null && from.equals(to) && read.precision() == Precision.DAY;
            case PERIOD -> from != null && to != null && !to.isBefore(from) && read.precision() != Precision.DAY;
            case OPEN_FROM -> from != null && to == null;
            case NONE -> from == null && to == null;
        };
        boolean none = read.kind() == Kind.NONE;
        return days
                && none == (read.precision() == Precision.NONE)
                && isPlausible(from)
                && isPlausible(to)
                && read.doubts()
                        .equals(read.doubts().stream().distinct().sorted().toList());
    }

    private static boolean isPlausible(LocalDate day) {
        return day == null || (day.getYear() >= 1899 && day.getYear() <= 2110);
    }
}
