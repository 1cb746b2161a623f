package org.assuranceledger.benchmarks;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.AlreadyRecorded;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * One of several processes that record in the same store, through the door that Axon's aggregates use.
 *
 * @param clock of this process: its messages are dated by it
 * @param release lets go of what the process holds, and of nothing that is stored
 */
record Recording(EventStorageEngine engine, Clock clock, Runnable release) implements AutoCloseable {
    /**
     * An event's place.
     *
     * @param action whose event it is
     * @param sequence from 0
     */
    record Place(String action, long sequence) {
        @Override
        public String toString() {
            return action + " " + sequence;
        }
    }

    /** Records at these places all that one command decided, and returns when that is acknowledged. */
    void record(String command, Place... places) {
        engine.appendEvents(
                Stream.of(places).map(place -> message(command, place)).toList());
    }

    /** The same where it may be refused, and says in a word how it ended. */
    String answer(String command, Place... places) {
        try {
            record(command, places);
            return "acknowledged";
        } catch (ConcurrencyException | AggregateStreamCreationException | AlreadyRecorded refused) {
            return "refused";
        }
    }

    /** The places of an action that hold an event. */
    List<Place> stored(String action) {
        return engine.readEvents(Work.action(action), 0)
                .asStream()
                .map(event -> new Place(action, event.getSequenceNumber()))
                .toList();
    }

    @Override
    public void close() {
        release.run();
    }

    private DomainEventMessage<ProgressRecorded> message(String command, Place place) {
        GenericDomainEventMessage<ProgressRecorded> note =
                Work.note(Work.action(place.action()), place.sequence(), true);
        return new GenericDomainEventMessage<>(
                note.getType(),
                note.getAggregateIdentifier(),
                note.getSequenceNumber(),
                note.getPayload(),
                note.getMetaData().and("commandId", "redbridge:" + command),
                note.getIdentifier(),
                clock.instant());
    }
}
