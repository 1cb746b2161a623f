package org.assuranceledger.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More than one date in the same words: which is the action's, and what becomes of the others. */
class SeveralDatesTest {
    private static final PlanPeriod PLAN = new PlanPeriod(LocalDate.parse("2015-04-01"), LocalDate.parse("2016-03-31"));

    @Test
    void theDateOfSomethingElseIsKept() {
        String words = "S11 audits in April 2016 – agreed by 31.3.16";
        assertThat(TimescaleGrammar.readOthers(words, PLAN)).singleElement().satisfies(other -> {
            assertThat(other.words()).isEqualTo("in April 2016");
            assertThat(Reading.days(other)).isEqualTo("period,2016-04-01,2016-04-30,month");
        });
        assertThat(TimescaleGrammar.readOthers("agreed by 31.3.16", PLAN)).isEmpty();
    }

    @Test
    void twoEntriesOfOneCellAreBothDue() {
        for (String gap : List.of("  ", ". ", "; ", "\n\n")) {
            String words = "Report October 2015" + gap + "Complete by 31.3.16";
            assertThat(TimescaleGrammar.readAll(words, PLAN))
                    .extracting(Timescale::words)
                    .containsExactly("October 2015", "by 31.3.16");
            assertThat(TimescaleGrammar.readOthers(words, PLAN)).isEmpty();
        }
    }

    @Test
    void anEventsDateBesideAnotherIsKept() {
        String words = "Child Safety Week June 2015; report July 2015";
        assertThat(Reading.inWords(TimescaleGrammar.readAll(words, PLAN)))
                .isEqualTo("2015-07-01 to 2015-07-31 (month); doubt: another-date");
        assertThat(TimescaleGrammar.readOthers(words, PLAN))
                .extracting(Timescale::words)
                .containsExactly("June 2015");
    }
}
