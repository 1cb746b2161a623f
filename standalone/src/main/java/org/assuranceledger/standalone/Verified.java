package org.assuranceledger.standalone;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.UnreadableCommit;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;

/** Goes through a whole ledger, entry by entry, before anything is added to it. */
final class Verified {
    private static final int PAGE = 500;

    private Verified() {}

    /**
     * Verifies every entry and every link between them.
     *
     * @param where the ledger's file, for the refusal
     * @throws CannotStart if one does not belong; nothing is changed
     */
    static void verify(LedgerStore store, String where) {
        try {
            Chain chain = Chain.after(Head.EMPTY);
            for (List<Commit> page = store.after(0, PAGE);
                    !page.isEmpty();
                    page = store.after(chain.head().number(), PAGE)) {
                page.forEach(commit -> take(commit, chain, where));
            }
        } catch (UnreadableCommit e) {
            throw broken(where, e.number(), "it cannot be read");
        }
    }

    private static void take(Commit commit, Chain chain, String where) {
        Optional<String> fault = chain.take(commit);
        fault.ifPresent(words -> {
            throw broken(where, commit.number(), words);
        });
    }

    private static CannotStart broken(String where, long number, String fault) {
        return new CannotStart(
                "The record in %s has been altered or damaged: entry %d does not belong, for %s."
                        .formatted(where, number, fault),
                "Nothing was changed. Keep the file as it is for whoever looks into it, and start on a copy that was"
                        + " made before.");
    }
}
