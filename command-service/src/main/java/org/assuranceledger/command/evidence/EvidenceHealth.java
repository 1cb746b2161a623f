package org.assuranceledger.command.evidence;

import java.util.Optional;
import java.util.function.Supplier;
import org.assuranceledger.command.health.HealthInWords;
import org.assuranceledger.command.ledger.LedgerBroken;
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
    private final Supplier<Optional<LedgerBroken>> broken;

    /** Watches this, and what is {@code broken} of the ledger that is signed. */
    public EvidenceHealth(Checkpointer checkpoints, Supplier<Optional<LedgerBroken>> broken) {
        this.checkpoints = checkpoints;
        this.broken = broken;
    }

    @Override
    public Health health() {
        if (!checkpoints.isAsked()) {
            return HealthInWords.of(
                    Status.UP,
                    "No checkpoints are signed: no folder is set for them.",
                    "Set ledger.evidence.folder, so that others can see that nothing was altered.");
        }
        if (broken.get().isPresent()) {
            return HealthInWords.of(
                    TROUBLE,
                    "No checkpoint is signed of a broken record: it would say that the record is whole. " + signed(),
                    "Do what health says of the ledger.");
        }
        Optional<String> trouble = checkpoints.trouble();
        if (trouble.isPresent()) {
            return HealthInWords.of(
                    TROUBLE,
                    "No checkpoint is signed for now, though commands are taken. " + trouble.get(),
                    "Put that right, and leave the keys and checkpoints of before; signing goes on by itself.");
        }
        return HealthInWords.well(signed());
    }

    private String signed() {
        return checkpoints
                .signed()
                .map(Checkpoint::size)
                .map("The last signed checkpoint has %d commits."::formatted)
                .orElse("None has been signed yet since the service started.");
    }
}
