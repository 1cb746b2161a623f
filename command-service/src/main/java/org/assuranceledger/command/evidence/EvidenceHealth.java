package org.assuranceledger.command.evidence;

import java.util.Optional;
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
    private static final String WHAT = "what";
    private static final String TO_DO = "todo";

    private final Checkpointer checkpoints;

    /** Watches this. */
    public EvidenceHealth(Checkpointer checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public Health health() {
        if (!checkpoints.isAsked()) {
            return Health.up()
                    .withDetail(WHAT, "No checkpoints are signed: no folder is set for them.")
                    .withDetail(TO_DO, "Set ledger.evidence.folder, so that others can see that nothing was altered.")
                    .build();
        }
        Optional<String> trouble = checkpoints.trouble();
        if (trouble.isPresent()) {
            return Health.status(TROUBLE)
                    .withDetail(WHAT, "No checkpoint is signed for now; commands are taken. " + trouble.get())
                    .withDetail(
                            TO_DO, "Put it right; signing goes on by itself. The keys and checkpoints of before stay.")
                    .build();
        }
        long size = checkpoints.signed().map(Checkpoint::size).orElse(0L);
        return Health.up()
                .withDetail(WHAT, "The last signed checkpoint has %d commits.".formatted(size))
                .build();
    }
}
