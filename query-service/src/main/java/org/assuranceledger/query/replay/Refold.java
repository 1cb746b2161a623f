package org.assuranceledger.query.replay;

import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.intake.Journal;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;

/**
 * Hands entries to a view's projection as its processor does, but without a token, a batch or a second try. Words that
 * are removed later on are handed on as removed from the beginning: that is how a view reads once it was told so.
 */
public final class Refold {
    private final AnnotationEventHandlerAdapter projection;
    private final Removed removed;

    /** Hands this projection the entries of a journal up to a position. */
    public Refold(Object projection, Journal journal, long upTo) {
        this.projection = new AnnotationEventHandlerAdapter(projection, ViewHandler.parameters(projection));
        this.removed = Removed.upTo(upTo, journal);
    }

    /**
     * Hands on the entry at a position of a commit.
     *
     * @throws RuntimeException as the projection throws it
     */
    public void take(Commit commit, long position) {
        EventMessage<?> message = JournalSource.message(removed.from(commit), position);
        try {
            if (projection.canHandle(message)) {
                projection.handle(message);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
