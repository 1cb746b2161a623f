package org.assuranceledger.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More than one date in the same words: which of them is the action's. */
class SeveralDatesTest {
    private static final PlanPeriod PLAN = new PlanPeriod(LocalDate.parse("2015-04-01"), LocalDate.parse("2016-03-31"));

    @Test
    void aPlainDateBeforeADeadlineIsThatOfSomethingElse() {
        assertThat(inWords("S11 audits in April 2016 – agreed by 31.3.16"))
                .isEqualTo("by 2016-03-31; doubt: another-date");
        assertThat(inWords("agreed by 31.3.16")).isEqualTo("by 2016-03-31");
    }

    @Test
    void twoEntriesOfOneCellAreBothDue() {
        for (String gap : List.of("  ", ". ", "; ", "\n\n")) {
            String words = "Report October 2015" + gap + "Complete by 31.3.16";
            assertThat(TimescaleGrammar.readAll(words, PLAN))
                    .extracting(Timescale::words)
                    .containsExactly("October 2015", "by 31.3.16");
            assertThat(inWords(words)).doesNotContain("another-date");
        }
    }

    @Test
    void anEventsDateBesideAnotherIsThatOfSomethingElse() {
        assertThat(inWords("Child Safety Week June 2015; report July 2015"))
                .isEqualTo("2015-07-01 to 2015-07-31 (month); doubt: another-date");
    }

    private static String inWords(String words) {
        return Reading.inWords(TimescaleGrammar.readAll(words, PLAN));
    }
}
