package org.assuranceledger.evidence;

import java.util.Optional;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;

/** All commits of a ledger, bound by their hashes. */
final class WholeLedger implements Following {
    private final Chain chain = Chain.after(Head.EMPTY);

    @Override
    public Optional<String> take(Commit commit) {
        return chain.take(commit);
    }

    @Override
    public long place(Commit commit) {
        return commit.number();
    }

    @Override
    public boolean joins(Commit commit) {
        return commit.previous().equals(chain.head().hash());
    }

    @Override
    public Hash entry(Commit commit) {
        return commit.hash();
    }

    @Override
    public String inWords() {
        return "the whole ledger";
    }
}
