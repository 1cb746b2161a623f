package org.assuranceledger.standalone;

import java.util.Optional;
import org.assuranceledger.command.evidence.Checkpointer;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.query.evidence.SignedRecord;

/**
 * What this process itself signs.
 *
 * @param checkpoints where it is had from
 */
public record SignedHere(Checkpointer checkpoints) implements SignedRecord {
    @Override
    public Optional<String> checkpoint() {
        return checkpoints.latest().map(SignedNote::written);
    }

    @Override
    public Optional<String> keys() {
        return checkpoints.keys();
    }
}
