package org.assuranceledger.command.relay;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.ledger.Commit;

/** Topics that are there, and that take what is sent to them only while a test has it so. */
final class TopicsOutOfReach implements Topics {
    private Optional<Throwable> fault = Optional.empty();

    /** Nothing arrives from now on, for this reason. */
    void fail(Throwable reason) {
        fault = Optional.of(reason);
    }

    /** All arrives again. */
    void come() {
        fault = Optional.empty();
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        if (fault.orElse(null) instanceof Error ofTheMachine) {
            throw ofTheMachine;
        }
        return fault.<CompletableFuture<Void>>map(CompletableFuture::failedFuture)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
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
