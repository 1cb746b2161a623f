package org.assuranceledger.standalone.demonstration;

import java.time.ZoneOffset;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.planload.PlanLoader;
import org.assuranceledger.command.planload.Rehearsal;
import org.assuranceledger.command.submission.LedgerVersions;
import org.assuranceledger.command.submission.Submissions;
import org.assuranceledger.command.surface.NamedCommands;

/**
 * The way that everyone's commands go.
 *
 * @param ledger where they end up
 * @param rehearsal where a plan file is tried out
 * @param commands reads a command as over the web
 */
public record WayIn(Submissions submissions, LedgerStore ledger, Rehearsal rehearsal, NamedCommands commands) {
    SamplePlans plans(DemonstrationClock clock) {
        Submissions timed = new TimedSubmissions(submissions, clock);
        return new SamplePlans(
                new PlanLoader(timed, new LedgerVersions(ledger), rehearsal, clock.withZone(ZoneOffset.UTC)));
    }

    boolean isRecorded(String commandId) {
        return ledger.ofCommand(commandId).isPresent();
    }
}
