package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.planfile.ActionRow;
import org.assuranceledger.command.planfile.DateWords;
import org.assuranceledger.command.planfile.PlanFile;
import org.assuranceledger.timescale.PlanPeriod;
import org.assuranceledger.timescale.Timescale;
import org.assuranceledger.timescale.TimescaleGrammar;
import org.junit.jupiter.api.Test;

class DatesOfTheFivePlansTest {
    @Test
    void ofTheDateWordsAsManyAreReadAsWereDated() throws IOException {
        assertThat(dated(RealPlan.REDBRIDGE, DatesOfTheFivePlansTest::dueWords)).isEqualTo(55);
        assertThat(dated(RealPlan.HARROW, DatesOfTheFivePlansTest::dueWords)).isEqualTo(23);
        assertThat(dated(RealPlan.LAMBETH, DatesOfTheFivePlansTest::dueWords)).isEqualTo(5);
        assertThat(dated(RealPlan.HARROW, DatesOfTheFivePlansTest::noteWords)).isEqualTo(117);
    }

    @Test
    void aDateBorrowedFromItsNeighbourIsReadRight() throws IOException {
        PlanFile harrow = RealPlan.HARROW.plan();
        List<DateWords> borrowed = harrow.actions().stream()
                .flatMap(DatesOfTheFivePlansTest::noteWords)
                .filter(words -> !words.readsAs().isEmpty())
                .toList();

        assertThat(borrowed)
                .containsExactly(
                        new DateWords("& 2014", "July 2014", ""),
                        new DateWords("June", "June 2014", ""),
                        new DateWords("April", "April 2014", ""));
        assertThat(borrowed)
                .extracting(words -> read(words, harrow).dueOn().map(Object::toString))
                .containsExactly(Optional.of("2014-07-31"), Optional.of("2014-06-30"), Optional.of("2014-04-30"));
    }

    @Test
    void whatRepeatsIsReadWithItsDate() throws IOException {
        PlanFile redbridge = RealPlan.REDBRIDGE.plan();

        assertThat(redbridge.actions().stream()
                        .flatMap(DatesOfTheFivePlansTest::dueWords)
                        .filter(words -> !words.repeats().isEmpty())
                        .map(words -> read(words, redbridge)))
                .hasSize(2)
                .allMatch(due -> due.recurrence() != null && due.dueOn().isPresent());
    }

    @Test
    void theReviewsOfAPlanFallWithinIt() throws IOException {
        for (RealPlan plan : List.of(RealPlan.LEICESTERSHIRE_RUTLAND, RealPlan.LAMBETH)) {
            PlanFile read = plan.plan();

            assertThat(read.heading().reviews())
                    .hasSize(3)
                    .extracting(review -> read(review.when(), read).dueOn().orElseThrow())
                    .allMatch(due -> !due.isBefore(read.heading().starts())
                            && !due.isAfter(read.heading().ends()));
        }
    }

    private static long dated(RealPlan plan, WordsOf words) throws IOException {
        PlanFile read = plan.plan();
        return read.actions().stream()
                .flatMap(words::of)
                .filter(DateWords::arePresent)
                .filter(when -> read(when, read).kind() != Timescale.Kind.NONE)
                .count();
    }

    private static Timescale read(DateWords words, PlanFile plan) {
        return TimescaleGrammar.read(
                words.toRead(),
                new PlanPeriod(plan.heading().starts(), plan.heading().ends()));
    }

    private static Stream<DateWords> dueWords(ActionRow row) {
        return row.milestones().stream().map(milestone -> milestone.due());
    }

    private static Stream<DateWords> noteWords(ActionRow row) {
        return row.progress().stream().map(note -> note.when());
    }

    /** The date words of one sort that a row holds. */
    private interface WordsOf {
        Stream<DateWords> of(ActionRow row);
    }
}
