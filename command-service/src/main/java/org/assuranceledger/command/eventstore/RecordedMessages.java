package org.assuranceledger.command.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Gives a commit's events back as messages. A message's id is its position; its timestamp is when it was recorded. */
final class RecordedMessages {
    private RecordedMessages() {}

    /** All of a commit's events, each with its position as its token. */
    static List<? extends TrackedEventMessage<?>> of(Commit commit) {
        Map<String, String> metadata = metadata(commit.decision());
        return IntStream.range(0, commit.count())
                .mapToObj(i -> new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(commit.first() + i), message(commit, i, metadata)))
                .toList();
    }

    /** A commit's events of one aggregate. */
    static List<DomainEventMessage<?>> of(Commit commit, String aggregateId) {
        Map<String, String> metadata = metadata(commit.decision());
        List<RecordedEvent> events = commit.decision().events();
        return IntStream.range(0, commit.count())
                .filter(i -> events.get(i).aggregateId().equals(aggregateId))
                .<DomainEventMessage<?>>mapToObj(i -> message(commit, i, metadata))
                .toList();
    }

    private static GenericDomainEventMessage<BoardEvent> message(Commit commit, int i, Map<String, String> metadata) {
        RecordedEvent event = commit.decision().events().get(i);
        return new GenericDomainEventMessage<>(
                "",
                event.aggregateId(),
                event.sequence(),
                EventJson.open(event, commit.decision().texts()),
                metadata,
                Long.toString(commit.first() + i),
                commit.recordedAt());
    }

    /** What a stamp carries, but the request: of that the ledger keeps only a seal. */
    private static Map<String, String> metadata(Decision decision) {
        Attribution by = decision.by();
        Map<String, String> metadata = new HashMap<>(Map.of(
                "commandId", decision.command().id(),
                "commandName", decision.command().name(),
                "boardId", decision.boardId(),
                "person", by.person(),
                "role", by.role()));
        by.agencyId().ifPresent(agency -> metadata.put("agencyId", agency));
        by.reasonSeal()
                .map(seal -> decision.texts().get(seal.hex()))
                .map(SealedText::words)
                .ifPresent(reason -> metadata.put("reason", reason));
        return metadata;
    }
}
