package org.assuranceledger.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.facts.Clocks;
import org.junit.jupiter.api.Test;

/** What the day of a milestone is read against where two moments are compared. */
class DueDatesTest {
    private static final Fact ORIGINAL = Fact.on(Part.ORIGINAL_DUE, 1, on("2015-06-30"));
    private static final Fact DUE_IN_JUNE = Fact.on(Part.DUE, 1, on("2015-06-30"));
    private static final Fact DUE_IN_JULY = Fact.on(Part.DUE, 1, on("2015-07-31"));
    private static final Fact DUE_IN_AUGUST = Fact.on(Part.DUE, 1, on("2015-08-31"));
    private static final Fact MOVED = moved(7);

    @Test
    void aMilestoneReachedByTheDateItWasMovedToIsStillLateByTheOriginalOne() {
        Change reached = reached("2015-07-20", List.of(DUE_IN_JULY, MOVED), DUE_IN_JULY, MOVED);

        assertThat(reached.otherDates()).contains(new DueDates(on("2015-06-30"), on("2015-07-31"), Optional.of(20L)));
        assertThat(reached.daysToTell()).isEmpty();
    }

    @Test
    void aMilestoneReachedAfterTheDateItWasMovedToIsLateByBoth() {
        Change reached = reached("2015-08-10", List.of(DUE_IN_JULY, MOVED), DUE_IN_JULY, MOVED);

        assertThat(reached.daysToTell()).contains(10L);
        assertThat(reached.otherDates().flatMap(DueDates::daysAfterOriginal)).contains(41L);
    }

    @Test
    void daysThatAreTheSameByBothAreToldOnce() {
        assertThat(reached("2015-07-20", List.of(DUE_IN_JUNE), DUE_IN_JULY, MOVED)
                        .daysToTell())
                .isEmpty();
    }

    @Test
    void aMilestoneReachedUnderItsOriginalDateIsToldAgainstThatOne() {
        Change reached = reached("2015-06-29", List.of(DUE_IN_JUNE), DUE_IN_JUNE);

        assertThat(reached.otherDates()).contains(new DueDates(on("2015-06-30"), on("2015-06-30"), Optional.empty()));
        assertThat(reached.otherDates().orElseThrow().moved()).isFalse();
    }

    @Test
    void aMilestoneMovedASecondTimeKeepsItsOriginalDate() {
        assertThat(changed(Part.DUE, List.of(DUE_IN_JULY, MOVED), DUE_IN_AUGUST, moved(8))
                        .otherDates())
                .contains(new DueDates(on("2015-06-30"), on("2015-08-31"), Optional.of(62L)));
    }

    @Test
    void whatStandsInTheColumnBeforeIsNotToldTwice() {
        assertThat(changed(Part.DUE, List.of(DUE_IN_JUNE), DUE_IN_JULY, MOVED).otherDates())
                .isEmpty();
        assertThat(changed(Part.DUE, List.of(DUE_IN_JULY, MOVED), DUE_IN_JUNE, moved(8))
                        .otherDates())
                .isEmpty();
    }

    private static Change reached(String day, List<Fact> before, Fact... after) {
        Fact reached = Fact.on(Part.REACHED, 1, on(day));
        return changed(
                Part.REACHED,
                before,
                Stream.concat(Stream.of(after), Stream.of(reached)).toArray(Fact[]::new));
    }

    private static Change changed(Part part, List<Fact> before, Fact... after) {
        return Difference.between(List.of(action(before)), List.of(action(List.of(after))))
                .getFirst()
                .changes()
                .stream()
                .filter(change -> change.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static Thing action(List<Fact> facts) {
        return Thing.of("a", "", false, Stream.concat(Stream.of(ORIGINAL), facts.stream()));
    }

    private static Fact moved(long position) {
        return Fact.more(Part.MOVED, 1, "Staff", new Clocks(on("2015-07-01"), Instant.EPOCH, position));
    }
}
