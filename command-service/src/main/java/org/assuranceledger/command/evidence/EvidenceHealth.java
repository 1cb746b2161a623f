package org.assuranceledger.command.evidence;

import java.util.Optional;
import org.assuranceledger.command.health.HealthInWords;
import org.assuranceledger.evidence.Checkpoint;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Says in words whether checkpoints are signed. Trouble has a status of its own, which leaves that of the whole service
 * as it is: commands are taken all the same.
 */
public final class EvidenceHealth implements HealthIndicator {
    private static final Status TROUBLE = new Status("TROUBLE");

    private final Checkpointer checkpoints;

    /** Watches this. */
    public EvidenceHealth(Checkpointer checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public Health health() {
        if (!checkpoints.isAsked()) {
            return HealthInWords.of(
                    Status.UP,
                    "No checkpoints are signed: no folder is set for them.",
                    "Set ledger.evidence.folder, so that others can see that nothing was altered.");
        }
        Optional<String> trouble = checkpoints.trouble();
        if (trouble.isPresent()) {
            return HealthInWords.of(
                    TROUBLE,
                    "No checkpoint is signed for now; commands are taken. " + trouble.get(),
                    "Put it right; signing goes on by itself. The keys and checkpoints of before stay.");
        }
        long size = checkpoints.signed().map(Checkpoint::size).orElse(0L);
        return HealthInWords.well("The last signed checkpoint has %d commits.".formatted(size));
    }
}
