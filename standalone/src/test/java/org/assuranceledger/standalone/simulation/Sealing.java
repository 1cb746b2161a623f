package org.assuranceledger.standalone.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.RequestSeal;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.timescale.Timescale;

/** Makes a decision of events, with their words, the reason's and the request's sealed beside them. */
final class Sealing {
    static final Timescale DAY = Timescale.day(LocalDate.of(2015, 6, 30));

    private final LedgerStore store;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, SealedText> texts = new HashMap<>();

    Sealing(LedgerStore store) {
        this.store = store;
    }

    /** Adds an event behind what is recorded of its aggregate. */
    Sealing with(BoardEvent event) {
        String aggregate = event.aggregateId();
        long next = store.ofAggregate(aggregate, 0, 10_000).stream()
                .flatMap(commit -> commit.decision().events().stream())
                .filter(recorded -> recorded.aggregateId().equals(aggregate))
                .count();
        EventJson.Sealed sealed = EventJson.seal(event, next);
        events.add(sealed.event());
        texts.putAll(sealed.texts());
        return this;
    }

    /** The decision, in which the command's name says which attempt it was. */
    Decision decision(String board, String command, String attempt, Optional<String> reason) {
        Hash request = kept(RequestSeal.of(attempt));
        Optional<Hash> because = reason.map(words -> kept(SealedText.of(words)));
        return new Decision(
                board,
                new CommandStamp(command, attempt, request),
                new Attribution("p-1", "board-manager", Optional.empty(), because),
                events,
                texts);
    }

    private Hash kept(SealedText text) {
        Hash seal = text.seal();
        texts.put(seal.hex(), text);
        return seal;
    }
}
