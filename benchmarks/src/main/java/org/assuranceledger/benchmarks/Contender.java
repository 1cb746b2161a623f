package org.assuranceledger.benchmarks;

import java.util.List;
import java.util.stream.LongStream;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * An event store with a durable place of its own.
 *
 * @param name as tables show it
 * @param engine appends and reads; all contenders are asked through this one door
 * @param keepsRequests whether it is given, and keeps, the whole request beside the event; the peers have no place for it
 * @param release lets go of what it holds
 */
record Contender(String name, EventStorageEngine engine, boolean keepsRequests, Runnable release)
        implements AutoCloseable {
    /** Appends one note as one commit, and returns when it is durable. */
    void append(String action, long sequence) {
        engine.appendEvents(List.of(Work.note(action, sequence, keepsRequests)));
    }

    /** Appends the first notes of an action: one by one where a commit is what one command decided, else all at once. */
    void appendAll(String action, int count) {
        if (keepsRequests) {
            LongStream.range(0, count).forEach(sequence -> append(action, sequence));
        } else {
            engine.appendEvents(LongStream.range(0, count)
                    .mapToObj(sequence -> Work.note(action, sequence, false))
                    .toList());
        }
    }

    /** Reads everything, payloads too, and says how many events there were. */
    long replay() {
        return engine.readEvents((TrackingToken) null, false)
                .mapToLong(event -> read(event.getPayload()))
                .sum();
    }

    /** Reads an action whole, payloads too, and says how many events it has. */
    long load(String action) {
        return engine.readEvents(action, 0)
                .asStream()
                .mapToLong(event -> read(event.getPayload()))
                .sum();
    }

    private static long read(Object payload) {
        if (!(payload instanceof ProgressRecorded)) {
            throw new IllegalStateException("That is no note");
        }
        return 1;
    }

    @Override
    public void close() {
        release.run();
    }
}
