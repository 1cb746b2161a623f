package org.assuranceledger.query.replay;

import org.assuranceledger.ledger.Commit;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;

/** Hands entries to a view's projection as its processor does, but without a token, a batch or a second try. */
public final class Refold {
    private final AnnotationEventHandlerAdapter projection;

    /** Hands them to this projection. */
    public Refold(Object projection) {
        this.projection = new AnnotationEventHandlerAdapter(projection, ViewHandler.parameters(projection));
    }

    /**
     * Hands on the entry at a position of a commit.
     *
     * @throws RuntimeException as the projection throws it
     */
    public void take(Commit commit, long position) {
        EventMessage<?> message = JournalSource.message(commit, position);
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
