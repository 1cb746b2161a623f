package org.assuranceledger.command.evidence;

import java.util.Optional;
import org.assuranceledger.command.ledger.GoodPart;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerCheck.Broken;
import org.assuranceledger.command.ledger.LedgerStore;

/**
 * The record, read whole before anything is added to it, and held against what was signed about it before. One that is
 * not good can be read up to where it is, and takes nothing more.
 */
public final class CheckedRecord {
    private final LedgerCheck check;
    private final RecordTrees trees = new RecordTrees();
    private final LedgerStore store;
    private Optional<LedgerBroken> found = Optional.empty();

    public CheckedRecord(LedgerStore whole, EvidenceFolder folder) {
        check = LedgerCheck.of(whole);
        Optional<LedgerBroken> broken = goOn().or(() -> SignedBefore.contradicts(trees.ledger, folder));
        store = broken.map(fault -> GoodPart.of(whole, fault)).orElse(whole);
    }

    /** The ledger, or what is good of it. */
    public LedgerStore store() {
        return store;
    }

    RecordTrees trees() {
        return trees;
    }

    /** Reads what has been recorded since, and says what is not good of it, from then on always. */
    Optional<LedgerBroken> goOn() {
        if (found.isEmpty() && check.goOn(trees::take) instanceof Broken broken) {
            found = Optional.of(new LedgerBroken(broken.number(), broken.why()));
        }
        return found;
    }
}
