package org.assuranceledger.command.redaction;

import java.time.Duration;
import org.assuranceledger.command.evidence.CheckedRecord;
import org.assuranceledger.command.evidence.EvidenceFolder;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;

/** The real eraser without its thread, begun as the service begins it: with all that the record says is to be gone. */
public final class SteppedEraser implements Erased {
    private final Eraser eraser;

    public SteppedEraser(LedgerStore ledger) {
        CheckedRecord record = new CheckedRecord(ledger, EvidenceFolder.NONE);
        eraser = new Eraser(record.store(), record.readAtTheStart().head().number(), record.redactions());
    }

    /** Removes what is known and reads on; how long the eraser would wait before the next time. */
    public Duration step() {
        return eraser.step();
    }

    @Override
    public long upTo() {
        return eraser.upTo();
    }

    @Override
    public Commit from(Commit commit) {
        return eraser.from(commit);
    }
}
