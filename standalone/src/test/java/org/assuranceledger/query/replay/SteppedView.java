package org.assuranceledger.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.assuranceledger.query.intake.Journal;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;

/** The real handler and stream of a view, batch by batch as Axon's processor has them, without its threads. */
public final class SteppedView implements AutoCloseable {
    private static final int BATCH = 64;

    private final ViewHandler handler;
    private final JournalStream stream;
    private final LongConsumer saveToken;

    /**
     * Goes on after a token.
     *
     * @param saveToken keeps the position up to which all was taken in
     */
    public SteppedView(View view, ViewStates states, Journal journal, long token, LongConsumer saveToken) {
        this.handler = new ViewHandler(view, states, journal);
        this.stream = (JournalStream) new JournalSource(journal).openStream(new GlobalSequenceTrackingToken(token));
        this.saveToken = saveToken;
    }

    /** Takes in what is there, up to a batch; false if there is nothing. */
    public boolean step() throws Exception {
        List<TrackedEventMessage<?>> batch = batch();
        if (batch.isEmpty()) {
            return false;
        }
        BatchingUnitOfWork<TrackedEventMessage<?>> unit = new BatchingUnitOfWork<>(batch);
        long last = batch.getLast().trackingToken().position().orElseThrow();
        unit.onPrepareCommit(whole -> saveToken.accept(last));
        ResultMessage<?> result = unit.executeWithResult(() -> handler.handle(unit.getMessage()));
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
        return true;
    }

    @Override
    public void close() {
        stream.close();
    }

    private List<TrackedEventMessage<?>> batch() throws InterruptedException {
        List<TrackedEventMessage<?>> batch = new ArrayList<>();
        Optional<TrackedEventMessage<?>> next = stream.peek();
        while (next.isPresent() && batch.size() < BATCH) {
            batch.add(stream.nextAvailable());
            next = stream.peek();
        }
        return batch;
    }
}
