package org.assuranceledger.command.relay;

import java.util.Map;
import org.assuranceledger.command.redaction.Erased;
import org.assuranceledger.ledger.Commit;

/** What is gone from a ledger by what a test says; nothing until it does. */
final class SaidErased implements Erased {
    private volatile long upTo;
    private volatile long without;
    private volatile Runnable beforeSending = () -> {};

    void set(long commitNumber) {
        upTo = commitNumber;
    }

    @Override
    public long upTo() {
        return upTo;
    }

    /** No words of this commit are left, whatever the ledger shows. */
    void setWithout(long commitNumber) {
        without = commitNumber;
    }

    /** Lets something happen once, when a relay has read and has not sent yet. */
    void beforeSending(Runnable happens) {
        beforeSending = happens;
    }

    @Override
    public Commit from(Commit commit) {
        Runnable happens = beforeSending;
        beforeSending = () -> {};
        happens.run();
        return commit.number() == without ? commit.with(Map.of()) : commit;
    }
}
