package org.assuranceledger.query.currentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.currentplan.ScheduleStatus.DUE_SOON;
import static org.assuranceledger.query.currentplan.ScheduleStatus.MISSED;
import static org.assuranceledger.query.currentplan.ScheduleStatus.OVERDUE;
import static org.assuranceledger.query.given.Redbridge.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.MilestoneDateCorrected;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;

/** A milestone that was due on 30 June 2015. */
class MilestoneViewTest {
    private final Milestone added = Milestone.added(
            new MilestoneAdded(
                    Redbridge.ACTION,
                    1,
                    "Strategy agreed",
                    on("2015-06-30"),
                    Optional.empty(),
                    List.of(),
                    on("2015-04-01")),
            clocks("2015-04-01", 1));

    @Test
    void oneThatWasMissedIsMissedForAsLongAsItHasNoOtherDate() {
        assertThat(status(missed(added, "2015-07-01", 2), "2015-09-15")).isEqualTo(MISSED);
    }

    @Test
    void oneThatWasMovedAfterItWasMissedStandsAgainstItsNewDate() {
        Milestone moved = moved(missed(added, "2015-07-01", 2), "2015-09-30", "2015-07-01", 3);

        assertThat(status(moved, "2015-09-15")).isEqualTo(DUE_SOON);
        assertThat(status(moved, "2015-10-01")).isEqualTo(OVERDUE);
        assertThat(MilestoneView.of(moved, Optional.empty(), LocalDate.parse("2015-09-15"))
                        .outcomes())
                .extracting(Milestone.Outcome::reached)
                .containsExactly(false);
    }

    @Test
    void oneWhoseDateWasASlipOfThePenWasNotMissedEither() {
        Milestone corrected = missed(added, "2015-07-01", 2)
                .corrected(
                        new MilestoneDateCorrected(
                                Redbridge.ACTION,
                                1,
                                on("2015-06-30"),
                                on("2015-09-30"),
                                "The minutes have September",
                                "Chair",
                                on("2015-07-02")),
                        clocks("2015-07-02", 3));

        assertThat(status(corrected, "2015-09-15")).isEqualTo(DUE_SOON);
    }

    @Test
    void oneThatWasMissedUnderItsNewDateTooIsMissed() {
        Milestone moved = moved(missed(added, "2015-07-01", 2), "2015-09-30", "2015-07-01", 3);

        assertThat(status(missed(moved, "2015-10-01", 4), "2015-10-02")).isEqualTo(MISSED);
    }

    private static ScheduleStatus status(Milestone milestone, String day) {
        return MilestoneView.of(milestone, Optional.empty(), LocalDate.parse(day))
                .status();
    }

    private static Milestone missed(Milestone milestone, String day, long position) {
        return milestone.missed(
                new MilestoneMissed(Redbridge.ACTION, 1, "Two partners have not answered", on(day)),
                clocks(day, position));
    }

    private static Milestone moved(Milestone milestone, String due, String day, long position) {
        return milestone.moved(
                new MilestoneMoved(
                        Redbridge.ACTION,
                        1,
                        on("2015-06-30"),
                        on(due),
                        "Two partners have not answered",
                        "Chair",
                        Optional.empty(),
                        on(day)),
                clocks(day, position));
    }

    private static Clocks clocks(String day, long position) {
        return new Clocks(on(day), LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), position);
    }
}
