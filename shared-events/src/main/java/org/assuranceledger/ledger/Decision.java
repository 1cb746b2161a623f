package org.assuranceledger.ledger;

import java.util.List;
import java.util.Map;

/**
 * All that one command decided, before it has its place in the ledger.
 *
 * @param boardId whose record it belongs to
 * @param events in the order they happened, at least one
 * @param texts the sealed free texts of events, reason and request, by the hex of their seal; not part of any hash
 */
public record Decision(
        String boardId,
        CommandStamp command,
        Attribution by,
        List<RecordedEvent> events,
        Map<String, SealedText> texts) {
    /** Keeps its own copies. */
    public Decision {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A decision has at least one event");
        }
        events = List.copyOf(events);
        texts = Map.copyOf(texts);
    }
}
