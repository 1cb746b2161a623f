package org.assuranceledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.command.action.ActionRule.NOT_YOUR_AGENCYS_ACTION;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.plan.PlanRule.ACTION_REFERENCE_TAKEN;
import static org.assuranceledger.command.plan.PlanRule.PLAN_ALREADY_DRAFTED;
import static org.assuranceledger.command.plan.Plans.CSE;
import static org.assuranceledger.command.plan.Plans.PLAN;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assuranceledger.command.action.ActionsOnALedger;
import org.assuranceledger.command.action.RecordActionRisk;
import org.assuranceledger.command.fixture.LedgerInAFile;
import org.assuranceledger.command.fixture.LedgerInAFile.Service;
import org.assuranceledger.command.refusal.Rule;
import org.assuranceledger.command.refusal.RuleBroken;
import org.axonframework.config.Configurer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan and its actions on a real ledger. */
class PlanAndActionTest {
    private static final String ACTION = PLAN + "/actions/2.1";

    @TempDir
    private Path folder;

    private LedgerInAFile ledger;

    @BeforeEach
    void aPlanHasAPriority() {
        ledger = new LedgerInAFile(folder);
        Service service = service();
        service.give("1", drafting());
        service.give("2", new AddPriority(PLAN, "2", CSE, UNSAID, UNSAID));
    }

    @AfterEach
    void end() {
        ledger.close();
    }

    @Test
    void thePlanListsAnActionInTheCommitInWhichItBegins() {
        assertThat(service().give("3", agreeing())).isEqualTo(ACTION);
        assertThat(ledger.commits())
                .containsExactly(
                        List.of("plan-drafted " + PLAN),
                        List.of("priority-added " + PLAN),
                        List.of("action-listed " + PLAN, "action-agreed " + ACTION));
    }

    @Test
    void anActionThatAnotherServiceBeganIsNotBegunAgain() {
        service().give("3", agreeing());
        refused(ACTION_REFERENCE_TAKEN, agreeing());
    }

    @Test
    void aPlanThatAnotherServiceDraftedIsNotDraftedAgain() {
        refused(PLAN_ALREADY_DRAFTED, drafting());
    }

    @Test
    void anActionAsksFromWhichAgencyTheCommandComes() {
        service().give("3", agreeing());
        refused(NOT_YOUR_AGENCYS_ACTION, new RecordActionRisk(ACTION, "No auditor", UNSAID));
    }

    private void refused(Rule rule, Object command) {
        List<List<String>> before = ledger.commits();
        Service another = service();
        assertThatThrownBy(() -> another.give("4", command))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
        assertThat(ledger.commits()).isEqualTo(before);
    }

    private Service service() {
        return ledger.service(PlanAndActionTest::aggregates);
    }

    private static void aggregates(Configurer axon) {
        axon.configureAggregate(Plan.class);
        ActionsOnALedger.in(axon);
    }

    private static DraftPlan drafting() {
        return new DraftPlan(PLAN, "Business Plan 2015/16", "2015-04-01", "2016-03-31", "2015/16", UNSAID, UNSAID);
    }

    private static AgreeAction agreeing() {
        return new AgreeAction(
                PLAN, "2.1", UNSAID, "action", "2", UNSAID, UNSAID, "Hold a neglect audit", UNSAID, UNSAID, UNSAID);
    }
}
