package org.assuranceledger.standalone.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.EventSamples;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;

/** All that can happen to a board, decided for one board after another, so that every view has something to take in. */
final class ManyBoards {
    private static final String SAMPLE = "redbridge";
    private static final int MOST_AT_ONCE = 3;

    /** No words are removed: the samples do not name any of these entries. */
    private static final List<BoardEvent> ALL = EventSamples.all()
            .filter(Predicate.not(EntryRedacted.class::isInstance))
            .filter(event -> event.aggregateId().startsWith(SAMPLE))
            .toList();

    private final Map<String, Long> sequences = new HashMap<>();
    private int board;
    private int next;

    /** What one command decides next: one to three events of one board. */
    Decision decide() {
        int end = Math.min(ALL.size(), next + 1 + next % MOST_AT_ONCE);
        Map<String, SealedText> texts = new HashMap<>();
        List<RecordedEvent> events = ALL.subList(next, end).stream()
                .map(event -> sealed(event, texts))
                .toList();
        Decision decision = new Decision(
                name(),
                new CommandStamp(name() + ":" + next, "TellOfBoard", Hash.NONE),
                new Attribution("person-1", "board-manager", Optional.empty(), Optional.empty()),
                events,
                texts);
        goOnFrom(end);
        return decision;
    }

    private RecordedEvent sealed(BoardEvent event, Map<String, SealedText> texts) {
        long sequence = sequences.merge(event.aggregateId(), 1L, Long::sum) - 1;
        EventJson.Sealed sealed = EventJson.seal(event, sequence);
        texts.putAll(sealed.texts());
        RecordedEvent one = sealed.event();
        return new RecordedEvent(
                one.type(),
                one.revision(),
                one.aggregateId().replace(SAMPLE, name()),
                sequence,
                one.effectiveOn(),
                one.payload().replace(SAMPLE, name()));
    }

    private void goOnFrom(int end) {
        next = end % ALL.size();
        if (next == 0) {
            board++;
            sequences.clear();
        }
    }

    private String name() {
        return "board-" + board;
    }
}
