package org.assuranceledger.command.relay;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.ledger.Commit;

/** Topics that are there, and that nothing arrives at until a test says so. */
final class TopicsOutOfReach implements Topics {
    private boolean reached;

    void come() {
        reached = true;
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        return reached
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new IOException("The line is cut"));
    }

    @Override
    public void prepare() {
        // there is nothing to see to
    }

    @Override
    public long taken(List<TopicEnd> since) {
        return 0;
    }

    @Override
    public List<TopicEnd> ends() {
        return List.of();
    }

    @Override
    public void forget(List<TopicEnd> before) {
        // there is nothing to forget
    }
}
