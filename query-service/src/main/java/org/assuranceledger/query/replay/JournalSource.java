package org.assuranceledger.query.replay;

import java.util.Map;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.json.UnknownEvent;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.intake.Journal;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The journal as Axon's processors read it. A token is the position of the last event taken in, 0 before the first. */
final class JournalSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    /** Under which name a message carries its {@link Entry}. */
    static final String ENTRY = "entry";

    private final Journal journal;

    JournalSource(Journal journal) {
        this.journal = journal;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new JournalStream(journal, after == null ? 0 : after.position().orElse(0));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(journal.head().position());
    }

    static TrackedEventMessage<?> message(Commit commit, long position) {
        Entry entry = new Entry(position, commit);
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(position),
                new GenericEventMessage<>(
                        Long.toString(position), opened(entry), Map.of(ENTRY, entry), commit.recordedAt()));
    }

    /** The event of an entry, or what stands for one that cannot be read. */
    static Object opened(Entry entry) {
        try {
            return EventJson.open(entry.recorded(), entry.commit().decision().texts());
        } catch (UnknownEvent | JacksonException e) {
            return new Unreadable(entry.recorded().type(), entry.recorded().revision());
        }
    }
}
