package org.assuranceledger.command.relay;

import static org.assuranceledger.topics.LedgerTopics.ONLY_PARTITION;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.topics.LedgerTopics;

/** Sends commits as JSON to the topic of commits, and events as CloudEvents 1.0 to the topic of events. */
public final class KafkaTopics implements Topics, AutoCloseable {
    private final LedgerTopics names;
    private final KafkaTopicKeeper keeper;
    private final KafkaSender<String> commits;
    private final KafkaSender<CloudEvent> events;

    /**
     * Prepares to send; nothing is connected yet.
     *
     * @param settings of Kafka's clients, of which the addresses are needed
     */
    public KafkaTopics(Map<String, Object> settings, LedgerTopics names) {
        this.names = names;
        this.keeper = new KafkaTopicKeeper(settings, names);
        this.commits = new KafkaSender<>(settings, new StringSerializer());
        this.events = new KafkaSender<>(settings, new CloudEventSerializer());
    }

    @Override
    public void prepare() {
        keeper.keep();
    }

    @Override
    public long taken(List<TopicEnd> since) {
        return keeper.commits(since);
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        String board = commit.decision().boardId();
        sent.add(commits.send(names.commits(), ONLY_PARTITION, board, CommitJson.write(commit)));
        long position = commit.first();
        for (RecordedEvent event : commit.decision().events()) {
            sent.add(events.send(names.events(), board, BoardCloudEvent.of(commit, event, position)));
            position++;
        }
        return CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new));
    }

    @Override
    public List<TopicEnd> ends() {
        return keeper.ends();
    }

    @Override
    public void forget(List<TopicEnd> before) {
        keeper.forget(before);
    }

    /**
     * Gives up what the brokers have not answered for within two seconds; the relay sends it again when it next begins.
     */
    @Override
    public void close() {
        commits.close();
        events.close();
    }
}
