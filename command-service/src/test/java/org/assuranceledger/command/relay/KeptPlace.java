package org.assuranceledger.command.relay;

/** A place that outlives a relay, as long as its test. */
final class KeptPlace implements RelayPlace {
    private volatile long last;
    private volatile boolean away;

    /** From now on nothing can be saved, as when the process is killed just before. */
    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public long last() {
        return last;
    }

    @Override
    public void save(long commitNumber) {
        if (away) {
            throw new IllegalStateException("The store is away");
        }
        last = commitNumber;
    }
}
