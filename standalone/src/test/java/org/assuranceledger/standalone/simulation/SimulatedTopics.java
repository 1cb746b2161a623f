package org.assuranceledger.standalone.simulation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.command.relay.TopicEnd;
import org.assuranceledger.command.relay.Topics;
import org.assuranceledger.ledger.Commit;

/** The topic as one instance reaches it: it takes some things late, twice, out of turn or not at all. */
record SimulatedTopics(World world, Instance home, SimulatedTopic topic) implements Topics {
    @Override
    public void prepare() {
        world.pause(0, 3);
        mustAnswer();
    }

    @Override
    public long taken(List<TopicEnd> since) {
        world.pause(0, 3);
        mustAnswer();
        return topic.end() - since.stream().mapToLong(TopicEnd::offset).sum();
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        world.pause(0, 3);
        if (world.faults().strikes(Fault.RELAY_HALTS_BEFORE_IT_SENDS)) {
            world.pause(500, 6_000);
        }
        if (topic.isDown() || world.faults().strikes(Fault.MESSAGE_IS_NOT_TAKEN)) {
            return unanswered();
        }
        if (world.faults().strikes(Fault.MESSAGE_IS_TAKEN_LATE)) {
            topic.later(world.dice().millis(10, 5_000), () -> topic.take(commit, home, true));
            return unanswered();
        }
        topic.take(commit, home, false);
        return world.faults().strikes(Fault.MESSAGE_IS_TAKEN_UNANSWERED)
                ? unanswered()
                : CompletableFuture.completedFuture(null);
    }

    @Override
    public List<TopicEnd> ends() {
        world.pause(0, 3);
        mustAnswer();
        return List.of(new TopicEnd("board-ledger", 0, topic.end()));
    }

    @Override
    public void forget(List<TopicEnd> before) {
        before.forEach(end -> emptyTo(Math.toIntExact(end.offset())));
    }

    private void emptyTo(int end) {
        world.pause(0, 3);
        mayCrash(Fault.RELAY_CRASHES_BEFORE_THE_TOPIC_IS_EMPTIED);
        mustAnswer();
        if (world.faults().strikes(Fault.TOPIC_IS_NOT_EMPTIED)) {
            throw silence();
        }
        if (world.faults().strikes(Fault.TOPIC_IS_EMPTIED_LATE)) {
            topic.later(world.dice().millis(10, 5_000), () -> topic.emptyTo(end));
            throw silence();
        }
        topic.emptyTo(end);
        mayCrash(Fault.RELAY_CRASHES_AFTER_THE_TOPIC_IS_EMPTIED);
        if (world.faults().strikes(Fault.TOPIC_IS_EMPTIED_UNANSWERED)) {
            throw silence();
        }
    }

    private void mustAnswer() {
        if (topic.isDown()) {
            throw silence();
        }
    }

    private void mayCrash(Fault fault) {
        if (world.faults().strikes(fault)) {
            world.turns().end(home);
            home.mustLive();
        }
    }

    private static CompletableFuture<Void> unanswered() {
        return CompletableFuture.failedFuture(silence());
    }

    private static IllegalStateException silence() {
        return new IllegalStateException("The broker does not answer");
    }
}
