package org.assuranceledger.command.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.ledger.RequestSeal;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** Makes one decision of all that one command published. */
final class Decisions {
    private final Map<String, SealedText> texts = new HashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();

    private Decisions() {}

    /**
     * The decision that these messages are.
     *
     * @throws IllegalArgumentException if they lack a {@link Stamp}, have more than one, or hold what is no event of
     *     its board
     */
    static Decision of(List<? extends EventMessage<?>> messages) {
        Stamp stamp = Stamp.from(messages.getFirst().getMetaData());
        Decisions decisions = new Decisions();
        messages.forEach(message -> decisions.add(stamp, message));
        return decisions.by(stamp);
    }

    private void add(Stamp stamp, EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> of && message.getPayload() instanceof BoardEvent event)) {
            throw new IllegalArgumentException("The ledger holds what has happened to boards, not "
                    + message.getPayloadType().getSimpleName());
        }
        if (!Stamp.from(message.getMetaData()).equals(stamp)) {
            throw new IllegalArgumentException("One commit holds what one command decided");
        }
        if (!event.aggregateId().equals(of.getAggregateIdentifier())) {
            throw new IllegalArgumentException(
                    "%s published an event of %s".formatted(of.getAggregateIdentifier(), event.aggregateId()));
        }
        if (!(event.aggregateId() + "/").startsWith(stamp.boardId() + "/")) {
            throw new IllegalArgumentException(
                    "%s is no part of the record of %s".formatted(event.aggregateId(), stamp.boardId()));
        }
        EventJson.Sealed sealed = EventJson.seal(event, of.getSequenceNumber());
        events.add(sealed.event());
        texts.putAll(sealed.texts());
    }

    private Decision by(Stamp stamp) {
        Optional<Hash> reason =
                stamp.reason().isBlank() ? Optional.empty() : Optional.of(keep(SealedText.of(stamp.reason())));
        Hash request = keep(RequestSeal.of(stamp.request()));
        return new Decision(
                stamp.boardId(),
                new CommandStamp(stamp.commandId(), stamp.commandName(), request),
                new Attribution(stamp.person(), stamp.role(), stamp.agencyId(), reason),
                events,
                texts);
    }

    private Hash keep(SealedText text) {
        Hash seal = text.seal();
        texts.put(seal.hex(), text);
        return seal;
    }
}
