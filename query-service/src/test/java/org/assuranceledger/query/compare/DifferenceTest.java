package org.assuranceledger.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.timescale.Timescale;
import org.junit.jupiter.api.Test;

/** What becomes of a thing from one moment to another. */
class DifferenceTest {
    private static final String ACTION = "redbridge/plans/2015-16/actions/1.2";
    private static final Fact DUE_IN_JUNE = Fact.on(Part.DUE, 1, on("2015-06-30"));
    private static final Fact DUE_IN_JULY = Fact.on(Part.DUE, 1, on("2015-07-31"));

    @Test
    void whatIsThereOnlyAtTheSecondMomentWasAddedWithAllItsParts() {
        Difference added = only(List.of(), List.of(open(DUE_IN_JUNE)));

        assertThat(added.what()).isEqualTo(What.ADDED);
        assertThat(added.title()).isEqualTo("Finish the profile");
        assertThat(added.daysLater()).isEmpty();
        assertThat(added.changes()).extracting(Change::before).containsOnly(Optional.empty());
        assertThat(added.changes())
                .extracting(Change::after)
                .containsExactly(Optional.of(Stood.as("due-later")), Optional.of(Stood.on(on("2015-06-30"))));
    }

    @Test
    void whatIsThereOnlyAtTheFirstMomentWasRemoved() {
        Difference removed = only(List.of(open(DUE_IN_JUNE)), List.of());

        assertThat(removed.what()).isEqualTo(What.REMOVED);
        assertThat(removed.changes()).extracting(Change::after).containsOnly(Optional.empty());
        assertThat(removed.standing().flatMap(Change::before)).contains(Stood.as("due-later"));
    }

    @Test
    void aChangedPartIsToldBeforeAndAfterAndAnUnchangedOneIsNot() {
        Difference changed = only(
                List.of(open(Fact.of(Part.WORDING, "Finish the profile"), Fact.of(Part.LEADS, "Police"))),
                List.of(open(Fact.of(Part.WORDING, "Publish the profile"), Fact.of(Part.LEADS, "Police"))));

        assertThat(changed.what()).isEqualTo(What.CHANGED);
        assertThat(changed.changes())
                .containsExactly(new Change(
                        Part.WORDING,
                        "",
                        Optional.empty(),
                        Optional.of(Stood.as("Finish the profile")),
                        Optional.of(Stood.as("Publish the profile")),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void whatIsTheSameAtBothMomentsDoesNotDiffer() {
        assertThat(Difference.between(List.of(open(DUE_IN_JUNE)), List.of(open(DUE_IN_JUNE))))
                .isEmpty();
    }

    @Test
    void whatHadNotEndedAndThenHadWasCompleted() {
        assertThat(only(List.of(open()), List.of(done("reached"))).what()).isEqualTo(What.COMPLETED);
        assertThat(only(List.of(done("reached")), List.of(done("closed"))).what())
                .isEqualTo(What.CHANGED);
    }

    @Test
    void aMilestoneThatWasMovedSlippedByTheDaysAgainstTheDateBefore() {
        Difference slipped = only(List.of(open(DUE_IN_JUNE)), List.of(open(DUE_IN_JULY, moved(7))));

        assertThat(slipped.what()).isEqualTo(What.SLIPPED);
        assertThat(slipped.daysLater()).contains(31L);
        assertThat(slipped.changes()).extracting(Change::daysLater).containsExactly(Optional.of(31L), Optional.empty());
        assertThat(slipped.changes().getLast().entry()).contains(7L);
    }

    @Test
    void whatIsOverdueOnlyAtTheSecondMomentBecameSoUnlessItSlippedAsWell() {
        Thing late = Thing.of(ACTION, "", false, Stream.of(Fact.of(Part.STATUS, "overdue"), DUE_IN_JUNE));
        Thing movedAndLate =
                Thing.of(ACTION, "", false, Stream.of(Fact.of(Part.STATUS, "overdue"), DUE_IN_JULY, moved(7)));

        assertThat(only(List.of(open(DUE_IN_JUNE)), List.of(late)).what()).isEqualTo(What.OVERDUE);
        assertThat(only(List.of(late), List.of(open(DUE_IN_JUNE))).what()).isEqualTo(What.CHANGED);
        assertThat(only(List.of(open(DUE_IN_JUNE)), List.of(movedAndLate)).what())
                .isEqualTo(What.SLIPPED);
    }

    @Test
    void aMilestoneThatWasMovedForwardIsEarlierAndHasNotSlipped() {
        Difference earlier = only(List.of(open(DUE_IN_JULY)), List.of(open(DUE_IN_JUNE, moved(7))));

        assertThat(earlier.what()).isEqualTo(What.CHANGED);
        assertThat(earlier.daysLater()).isEmpty();
        assertThat(earlier.changes().getFirst().daysLater()).contains(-31L);
    }

    @Test
    void aDateThatWasOnlyPutRightHasNotSlipped() {
        Fact putRight = Fact.more(Part.PUT_RIGHT, 1, "A slip of the pen", at(7));

        assertThat(only(List.of(open(DUE_IN_JUNE)), List.of(open(DUE_IN_JULY, putRight)))
                        .what())
                .isEqualTo(What.CHANGED);
        assertThat(only(List.of(open(DUE_IN_JUNE, moved(3))), List.of(open(DUE_IN_JULY, moved(3), putRight)))
                        .what())
                .isEqualTo(What.CHANGED);
    }

    @Test
    void aMilestoneReachedAfterTheDateItHadSlippedByTheDaysThatAreCertain() {
        Fact inAugust = Fact.on(Part.REACHED, 1, Timescale.by(on("2015-08-10").to()));
        Difference late = only(List.of(open(DUE_IN_JUNE)), List.of(done("reached-late", DUE_IN_JUNE, inAugust)));

        assertThat(late.what()).isEqualTo(What.COMPLETED);
        assertThat(late.daysLater()).contains(41L);
    }

    @Test
    void aMilestoneReachedInTimeIsNotCalledEarlier() {
        Fact inJune = Fact.on(Part.REACHED, 1, on("2015-06-29"));

        assertThat(only(List.of(open(DUE_IN_JUNE)), List.of(done("reached", DUE_IN_JUNE, inJune)))
                        .changes())
                .extracting(Change::daysLater)
                .containsOnly(Optional.empty());
    }

    @Test
    void anActionThatWasPutOffSlippedAgainstTheLastOfItsDates() {
        Fact putOff = Fact.on(Part.POSTPONED, "", on("2015-09-30"));
        Difference slipped = only(
                List.of(open(DUE_IN_JUNE, Fact.on(Part.DUE, 2, on("2015-08-31")))),
                List.of(open(DUE_IN_JUNE, Fact.on(Part.DUE, 2, on("2015-08-31")), putOff)));

        assertThat(slipped.what()).isEqualTo(What.SLIPPED);
        assertThat(slipped.daysLater()).contains(30L);
        assertThat(slipped.changes().getFirst().before()).contains(Stood.on(on("2015-08-31")));
    }

    @Test
    void anAnswerThatIsDueLaterHasSlipped() {
        assertThat(only(
                                List.of(open(Fact.on(Part.ANSWER_DUE, "", on("2015-06-30")))),
                                List.of(open(Fact.on(Part.ANSWER_DUE, "", on("2015-07-14")))))
                        .daysLater())
                .contains(14L);
    }

    @Test
    void theMostOfSeveralSlipsIsTheThings() {
        Difference slipped = only(
                List.of(open(DUE_IN_JUNE, Fact.on(Part.DUE, 2, on("2015-07-01")))),
                List.of(open(
                        DUE_IN_JULY,
                        Fact.on(Part.DUE, 2, on("2015-07-02")),
                        moved(7),
                        Fact.more(Part.MOVED, 2, "Staff", at(8)))));

        assertThat(slipped.daysLater()).contains(31L);
    }

    @Test
    void whatSaysNothingIsNoPart() {
        assertThat(only(List.of(open(Fact.of(Part.LEADS, "Police"))), List.of(open(Fact.of(Part.LEADS, " "))))
                        .changes()
                        .getFirst()
                        .after())
                .isEmpty();
    }

    @Test
    void thingsComeAsAtTheSecondMomentAndThenWhatIsThereNoMore() {
        List<Difference> all = Difference.between(List.of(named("a"), named("b")), List.of(named("d"), named("c")));

        assertThat(all).extracting(Difference::address).containsExactly("d", "c", "a", "b");
    }

    private static Difference only(List<Thing> before, List<Thing> after) {
        List<Difference> all = Difference.between(before, after);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Thing open(Fact... facts) {
        return thing(false, "due-later", facts);
    }

    private static Thing done(String status, Fact... facts) {
        return thing(true, status, facts);
    }

    private static Thing thing(boolean done, String status, Fact... facts) {
        Stream<Fact> all = Stream.concat(Stream.of(Fact.of(Part.STATUS, status)), Stream.of(facts));
        return Thing.of(ACTION, "Finish the profile", done, all);
    }

    private static Thing named(String address) {
        return Thing.of(address, "", false, Stream.of(Fact.of(Part.TITLE, address)));
    }

    private static Fact moved(long position) {
        return Fact.more(Part.MOVED, 1, "Staff", at(position));
    }

    private static Clocks at(long position) {
        return new Clocks(on("2015-06-01"), Instant.EPOCH, position);
    }
}
