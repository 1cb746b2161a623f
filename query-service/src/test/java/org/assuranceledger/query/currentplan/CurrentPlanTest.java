package org.assuranceledger.query.currentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.query.currentplan.ScheduleStatus.CLOSED;
import static org.assuranceledger.query.currentplan.ScheduleStatus.DUE_LATER;
import static org.assuranceledger.query.currentplan.ScheduleStatus.OVERDUE;
import static org.assuranceledger.query.currentplan.ScheduleStatus.REACHED_LATE;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class CurrentPlanTest {
    private static final AsAtRequest NOW = AsAtRequest.NOW;

    @Parameter
    Mongo mongo;

    private final GivenLedger ledger = new GivenLedger();
    private MongoDatabase database;

    @BeforeEach
    void begin() {
        database = mongo.emptied(CurrentPlanTest.class);
        Redbridge.begin(ledger);
    }

    @Test
    void theOriginalDateIsNeverLostAndSlippageIsCountedFromIt() {
        ledger.on("2015-06-20").record(GivenPlans.moved("2015-06-30", "2015-09-30", "2015-06-18"));
        ledger.on("2015-09-20").record(GivenPlans.moved("2015-09-30", "2015-12-31", "2015-09-20"));

        MilestoneView milestone = plan(Redbridge.ACTION, NOW).milestones().getFirst();

        assertThat(milestone.original().dueOn()).hasValue(LocalDate.parse("2015-06-30"));
        assertThat(milestone.current().dueOn()).hasValue(LocalDate.parse("2015-12-31"));
        assertThat(milestone.changes())
                .hasSize(2)
                .allMatch(change -> change.approver().equals("Executive"));
        assertThat(milestone.slippageDays()).hasValue(184L);
    }

    @Test
    void aMilestoneReachedLateStaysLate() {
        ledger.on("2015-06-20").record(GivenPlans.moved("2015-06-30", "2015-09-30", "2015-06-18"));
        ledger.on("2015-09-20").record(new MilestoneReached(Redbridge.ACTION, 1, "Minutes", on("2015-09-18")));

        MilestoneView milestone = plan(Redbridge.ACTION, NOW).milestones().getFirst();

        assertThat(milestone.status()).isEqualTo(REACHED_LATE);
        assertThat(milestone.slippageDays()).hasValue(80L);
    }

    @Test
    void aStatusIsWorkedOutForTheDayAskedAbout() {
        assertThat(plan(Redbridge.ACTION, AsAtRequest.at("2015-04-30")).status())
                .isEqualTo(DUE_LATER);
        assertThat(plan(Redbridge.ACTION, AsAtRequest.at("2015-07-01")).status())
                .isEqualTo(OVERDUE);
    }

    @Test
    void asAtShowsWhatWasKnownAndEffectiveOnWhatWasTrue() {
        ledger.on("2015-08-20").record(new ActionClosed(Redbridge.ACTION, "Done", on("2015-07-10")));
        AsAtRequest later = AsAtRequest.at("2015-09-01");

        assertThat(plan(Redbridge.ACTION, AsAtRequest.at("2015-08-01")).status())
                .isEqualTo(OVERDUE);
        assertThat(plan(Redbridge.ACTION, later).status()).isEqualTo(CLOSED);
        assertThat(plan(Redbridge.ACTION, later.effectiveOn("2015-07-09")).status())
                .isEqualTo(OVERDUE);
        assertThat(plan(Redbridge.ACTION, later.effectiveOn("2015-07-10")).status())
                .isEqualTo(CLOSED);
        assertThat(plan(Redbridge.ACTION, later).standings().getFirst().clocks().late())
                .isTrue();
    }

    @Test
    void thePlansOfADayAreThoseThatHadBegunByThen() {
        LocalDate drafted = query(plans -> plans.plan(Redbridge.PLAN, NOW))
                .plan()
                .drafting()
                .clocks()
                .certainBy();

        assertThat(plansOn(drafted)).hasSize(1);
        assertThat(plansOn(drafted.minusDays(1))).isEmpty();
    }

    @Test
    void aPlanListsItsActionsByPriorityInTheOrderTheyWereAgreed() {
        ledger.on("2015-04-03").record(new PlanAdopted(Redbridge.PLAN, "Board", on("2015-04-02")));

        CurrentPlan.PlanAnswer answer = query(plans -> plans.plan(Redbridge.PLAN, NOW));

        assertThat(answer.plan().adopted()).isTrue();
        assertThat(answer.plan().priorities().getFirst().actions())
                .extracting(action -> action.agreement().reference())
                .containsExactly("1.2", "1.10");
        assertThat(answer.plan().statuses()).containsEntry(OVERDUE, 1L);
        assertThat(answer.asAt().position()).isEqualTo(ledger.head().position());
        assertThat(answer.asAt().lag()).isZero();
        assertThat(answer.plan().version()).isEqualTo(4);
    }

    @Test
    void onTheBasisOfWhatWasPresentedOnlyThePaperCounts() {
        long drafted = ledger.head().position();
        ledger.on("2015-05-10").record(Redbridge.progress("First course held", "2015-05-08"));
        ledger.on("2015-05-20").record(Redbridge.paper(drafted, "2015-05-19", Redbridge.PLAN));

        AsAtRequest presented = AsAtRequest.at("2015-05-31").presented();

        assertThat(plan(Redbridge.ACTION, AsAtRequest.at("2015-05-31")).notes()).hasSize(1);
        assertThat(plan(Redbridge.ACTION, presented).notes()).isEmpty();
        assertThatThrownBy(() ->
                        plan(Redbridge.ACTION, AsAtRequest.at("2015-05-18").presented()))
                .isInstanceOf(NotInRecord.class);
    }

    @Test
    void whatTheRecordDoesNotHoldIsSaidToBeUnknown() {
        assertThatThrownBy(() -> query(plans -> plans.plan("redbridge/plans/2099", NOW)))
                .isInstanceOf(NotInRecord.class);
        assertThatThrownBy(() -> plan(Redbridge.PLAN + "/actions/9.9", NOW)).isInstanceOf(NotInRecord.class);
        assertThatThrownBy(() -> query(plans -> plans.plans("nowhere", NOW))).isInstanceOf(NotInRecord.class);
        assertThatThrownBy(() -> plan(Redbridge.ACTION, AsAtRequest.at("2015-03-01")))
                .isInstanceOf(NotInRecord.class);
    }

    private List<CurrentPlan.PlanLine> plansOn(LocalDate day) {
        return query(plans -> plans.plans(Redbridge.BOARD, NOW.effectiveOn(day.toString())))
                .plans();
    }

    private ActionView plan(String actionId, AsAtRequest request) {
        return query(plans -> plans.action(actionId, request)).action();
    }

    private <A> A query(Function<CurrentPlan, A> question) {
        return question.apply(GivenPlans.of(database, ledger));
    }
}
