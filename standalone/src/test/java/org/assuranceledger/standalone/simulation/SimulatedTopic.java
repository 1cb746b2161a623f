package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.command.relay.Topics;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;

/**
 * The topic of commits: loses nothing that it has taken, but takes some things late, twice, out of turn or not at all.
 */
final class SimulatedTopic implements Topics {
    private final World world;
    private final List<String> messages = new ArrayList<>();
    private final Map<Commit, String> written = new HashMap<>();
    private final List<Bell> readers = new ArrayList<>();
    private long highest;
    private long downUntil;

    SimulatedTopic(World world) {
        this.world = world;
    }

    @Override
    public long prepare() {
        world.pause(0, 3);
        if (isDown()) {
            throw new IllegalStateException("The broker does not answer");
        }
        return messages.size();
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        world.pause(0, 3);
        if (isDown() || world.faults().strikes(Fault.MESSAGE_IS_NOT_TAKEN)) {
            return unanswered();
        }
        if (world.faults().strikes(Fault.MESSAGE_IS_TAKEN_LATE)) {
            world.turns().in(world.dice().millis(10, 5_000), () -> take(commit));
            return unanswered();
        }
        take(commit);
        return world.faults().strikes(Fault.MESSAGE_IS_TAKEN_UNANSWERED)
                ? unanswered()
                : CompletableFuture.completedFuture(null);
    }

    /** A run that comes here fails: no simulated command has words removed. */
    @Override
    public void forget() {
        throw new UnsupportedOperationException("Nobody here has words removed");
    }

    void restart() {
        downUntil = world.turns().now() + world.dice().millis(100, 8_000);
    }

    /** The messages from an offset on, as far as they can be had. */
    List<String> from(int offset) {
        return isDown() || offset >= messages.size() ? List.of() : messages.subList(offset, messages.size());
    }

    void tell(Bell reader) {
        readers.add(reader);
    }

    private boolean isDown() {
        return world.turns().now() < downUntil;
    }

    private void take(Commit commit) {
        if (commit.number() > highest + 1) {
            world.faults().saw(Fault.MESSAGE_OUT_OF_ORDER);
        }
        highest = Math.max(highest, commit.number());
        messages.add(written.computeIfAbsent(commit, CommitJson::write));
        world.trace().say("topic", "took", commit.number(), "at", messages.size() - 1);
        readers.forEach(Bell::ring);
    }

    private static CompletableFuture<Void> unanswered() {
        return CompletableFuture.failedFuture(new IllegalStateException("The broker did not answer"));
    }
}
