package org.assuranceledger.command.evidence;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assuranceledger.command.ledger.GoodPart;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerCheck.Broken;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.redaction.Redactions;

/**
 * The record, read whole before anything is added to it, and held against what was signed about it before. One that is
 * not good can be read up to where it is, and takes nothing more.
 */
public final class CheckedRecord {
    private final LedgerCheck check;
    private final RecordTrees trees = new RecordTrees();
    private final List<EntryRedacted> redactions = new CopyOnWriteArrayList<>();
    private final LedgerStore store;
    private final Chain readAtTheStart;
    private Optional<LedgerBroken> found = Optional.empty();

    /**
     * Reads all of it at once, which takes as long as the record is large.
     *
     * @param folder the keys, and what was signed with them before
     */
    public CheckedRecord(LedgerStore whole, EvidenceFolder folder) {
        check = LedgerCheck.of(whole);
        Optional<LedgerBroken> unfit = goOn();
        Optional<LedgerBroken> broken = unfit.or(() -> SignedBefore.contradicts(trees.ledger, folder));
        store = broken.map(fault -> GoodPart.of(whole, fault)).orElse(whole);
        readAtTheStart = broken.isEmpty() ? check.chain() : Chain.after(store.head());
    }

    /** The ledger, or what is good of it. */
    public LedgerStore store() {
        return store;
    }

    /** All that was good when this was made, for another to go on from. */
    public Chain readAtTheStart() {
        return readAtTheStart.copy();
    }

    /** The redactions among all that has been read, those up to {@link #readAtTheStart} at least. */
    public List<EntryRedacted> redactions() {
        return List.copyOf(redactions);
    }

    RecordTrees trees() {
        return trees;
    }

    /** Reads what has been recorded since, and says what is not good of it, from then on always. */
    Optional<LedgerBroken> goOn() {
        if (found.isEmpty() && check.goOn(this::takeIn) instanceof Broken broken) {
            found = Optional.of(new LedgerBroken(broken.number(), broken.why()));
        }
        return found;
    }

    private void takeIn(Commit commit) {
        trees.take(commit);
        redactions.addAll(Redactions.in(commit));
    }
}
