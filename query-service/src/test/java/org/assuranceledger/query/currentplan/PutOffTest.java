package org.assuranceledger.query.currentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.currentplan.ScheduleStatus.DUE_LATER;
import static org.assuranceledger.query.currentplan.ScheduleStatus.MISSED;
import static org.assuranceledger.query.currentplan.ScheduleStatus.OVERDUE;
import static org.assuranceledger.query.currentplan.ScheduleStatus.POSTPONED;
import static org.assuranceledger.query.currentplan.ScheduleStatus.REACHED_LATE;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import org.assuranceledger.events.ActionEvent.ActionPostponed;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An action is put off with all that has not ended of it. */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class PutOffTest {
    private static final String BARE = Redbridge.PLAN + "/actions/1.10";

    @Parameter
    Mongo mongo;

    private final GivenLedger ledger = new GivenLedger();
    private MongoDatabase database;

    @BeforeEach
    void begin() {
        database = mongo.emptied(PutOffTest.class);
        Redbridge.begin(ledger);
    }

    @Test
    void anActionPutOffIsOverdueOnceThatDayHasPassedToo() {
        ledger.on("2015-06-20").record(putOff("2015-09-30"));

        assertThat(action(Redbridge.ACTION, AsAtRequest.at("2015-09-30")).status())
                .isEqualTo(POSTPONED);
        assertThat(action(Redbridge.ACTION, AsAtRequest.at("2015-10-01")).status())
                .isEqualTo(OVERDUE);
    }

    @Test
    void anActionPutOffHasReachedItsMilestonesAllTheSame() {
        ledger.on("2015-06-20").record(putOff("2015-09-30"));
        ledger.on("2015-09-20").record(new MilestoneReached(Redbridge.ACTION, 1, "Minutes", on("2015-09-18")));

        assertThat(action(Redbridge.ACTION, AsAtRequest.NOW).status()).isEqualTo(REACHED_LATE);
    }

    @Test
    void aMilestoneIsPutOffWithItsActionUntilItIsReachedOrMissed() {
        ledger.on("2015-06-20").record(putOff("2015-09-30"));

        MilestoneView waiting = first(AsAtRequest.at("2015-09-30"));

        assertThat(waiting.status()).isEqualTo(POSTPONED);
        assertThat(waiting.postponedUntil()).hasValue(on("2015-09-30"));
        assertThat(waiting.current()).isEqualTo(on("2015-06-30"));
        assertThat(waiting.slippageDays()).hasValue(92L);
        assertThat(first(AsAtRequest.at("2015-10-01")).status()).isEqualTo(OVERDUE);

        ledger.on("2015-10-02").record(new MilestoneMissed(Redbridge.ACTION, 1, "No staff yet", on("2015-10-01")));

        assertThat(first(AsAtRequest.NOW).status()).isEqualTo(MISSED);
        assertThat(first(AsAtRequest.NOW).postponedUntil()).isEmpty();
    }

    @Test
    void aMilestoneMissedBeforeItsActionWasPutOffWaitsAgain() {
        ledger.on("2015-07-01").record(new MilestoneMissed(Redbridge.ACTION, 1, "No staff", on("2015-06-30")));
        ledger.on("2015-07-02").record(putOff("2015-09-30", "2015-07-02"));

        assertThat(first(AsAtRequest.at("2015-09-30")).status()).isEqualTo(POSTPONED);
    }

    @Test
    void aDateAgreedAfterTheActionWasPutOffHolds() {
        ledger.on("2015-06-20").record(putOff("2015-09-30"));
        ledger.on("2015-06-25").record(GivenPlans.moved("2015-06-30", "2015-08-31", "2015-06-25"));

        MilestoneView milestone = first(AsAtRequest.at("2015-09-01"));

        assertThat(milestone.status()).isEqualTo(OVERDUE);
        assertThat(milestone.postponedUntil()).isEmpty();
        assertThat(milestone.due()).isEqualTo(on("2015-08-31"));
    }

    @Test
    void toPutAnActionOffBringsNoDateForward() {
        ledger.on("2015-06-10").record(GivenPlans.moved("2015-06-30", "2015-12-31", "2015-06-10"));
        ledger.on("2015-06-20").record(putOff("2015-09-30"));

        assertThat(first(AsAtRequest.at("2015-10-01")).due()).isEqualTo(on("2015-12-31"));
        assertThat(action(Redbridge.ACTION, AsAtRequest.at("2015-10-01")).status())
                .isEqualTo(DUE_LATER);
    }

    @Test
    void anActionWithoutAMilestoneIsPutOffToo() {
        ledger.on("2015-06-20")
                .record(new ActionPostponed(BARE, on("2015-06-30"), on("2015-09-30"), "No staff", on("2015-06-20")));

        assertThat(action(BARE, AsAtRequest.at("2015-09-30")).status()).isEqualTo(POSTPONED);
        assertThat(action(BARE, AsAtRequest.at("2015-10-01")).status()).isEqualTo(OVERDUE);
    }

    private ActionView action(String actionId, AsAtRequest request) {
        return GivenPlans.of(database, ledger).action(actionId, request).action();
    }

    private MilestoneView first(AsAtRequest request) {
        return action(Redbridge.ACTION, request).milestones().getFirst();
    }

    private static ActionPostponed putOff(String until) {
        return putOff(until, "2015-06-20");
    }

    private static ActionPostponed putOff(String until, String decided) {
        return new ActionPostponed(Redbridge.ACTION, on("2015-06-30"), on(until), "No staff", on(decided));
    }
}
