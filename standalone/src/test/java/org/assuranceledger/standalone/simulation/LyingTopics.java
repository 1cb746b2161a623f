package org.assuranceledger.standalone.simulation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.assuranceledger.command.relay.Topics;
import org.assuranceledger.ledger.Commit;

/** Topics that answer, or a relay that saves its place, before the brokers have what was sent. */
record LyingTopics(Topics topics, AtomicLong place, Lie lie) implements Topics {
    @Override
    public long prepare() {
        return topics.prepare();
    }

    @Override
    public void forget() {
        topics.forget();
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        if (lie == Lie.RELAY_SAVES_ITS_PLACE_FIRST) {
            place.accumulateAndGet(commit.number(), Math::max);
            return topics.send(commit);
        }
        return topics.send(commit).exceptionally(lost -> null);
    }
}
