package org.assuranceledger.command.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.RecordedEvent;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends commits as JSON to {@link #BOARD_LEDGER} and events as CloudEvents 1.0 to {@link #BOARD_EVENTS}. */
public final class KafkaTopics implements Topics {
    private static final int ONLY_PARTITION = 0;

    private final KafkaTemplate<String, String> commits;
    private final KafkaTemplate<String, CloudEvent> events;

    /** Both producers must be idempotent and wait for all replicas. */
    public KafkaTopics(KafkaTemplate<String, String> commits, KafkaTemplate<String, CloudEvent> events) {
        this.commits = commits;
        this.events = events;
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        String board = commit.decision().boardId();
        sent.add(commits.send(BOARD_LEDGER, ONLY_PARTITION, board, CommitJson.write(commit)));
        long position = commit.first();
        for (RecordedEvent event : commit.decision().events()) {
            sent.add(events.send(BOARD_EVENTS, board, cloudEvent(commit, event, position)));
            position++;
        }
        return CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new));
    }

    /** The event as others read it: its position is its id, so that whoever gets it twice can tell. */
    static CloudEvent cloudEvent(Commit commit, RecordedEvent event, long position) {
        String data = EventJson.readable(event, commit.decision().texts());
        return CloudEventBuilder.v1()
                .withId(Long.toString(position))
                .withSource(URI.create("/boards/" + commit.decision().boardId()))
                .withType("org.assuranceledger." + event.type() + ".v" + event.revision())
                .withSubject(event.aggregateId())
                .withTime(commit.recordedAt().atOffset(ZoneOffset.UTC))
                .withExtension("recordedat", commit.recordedAt().toString())
                .withExtension("effectiveon", event.effectiveOn())
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
