package org.assuranceledger.standalone.simulation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.assuranceledger.command.relay.Place;
import org.assuranceledger.command.relay.TopicEnd;
import org.assuranceledger.command.relay.Topics;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.redaction.Redactions;

/** Topics that answer, or a relay that saves its place, before the brokers have what was sent; or as told by a lie. */
record LyingTopics(Topics topics, AtomicReference<Place> place, Lie lie) implements Topics {
    @Override
    public void prepare() {
        topics.prepare();
    }

    @Override
    public long taken(List<TopicEnd> since) {
        return topics.taken(since);
    }

    @Override
    public List<TopicEnd> ends() {
        return topics.ends();
    }

    @Override
    public void forget(List<TopicEnd> before) {
        if (lie != Lie.TOPIC_KEEPS_THE_WORDS) {
            topics.forget(before);
        }
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        return switch (lie) {
            case RELAY_SAVES_ITS_PLACE_FIRST -> {
                place.updateAndGet(now -> new Place(
                        now.edition(), now.redaction(), now.emptiedTo(), Math.max(now.commit(), commit.number())));
                yield topics.send(commit);
            }
            case TOPIC_ANSWERS_FOR_WHAT_IT_HAS_NOT -> topics.send(commit).exceptionally(lost -> null);
            case TOPIC_LOSES_THE_NOTICE_OF_A_REMOVAL ->
                Redactions.in(commit).isEmpty() ? topics.send(commit) : CompletableFuture.completedFuture(null);
            default -> topics.send(commit);
        };
    }
}
