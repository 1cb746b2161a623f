package org.assuranceledger.query.replay;

import java.util.Objects;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.query.intake.Journal;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Stands between processor and projection: hears every entry, says how far the view has got, and stops it safely. */
final class ViewHandler implements EventMessageHandler {
    private final View view;
    private final ViewStates states;
    private final Journal journal;
    private final AnnotationEventHandlerAdapter projection;

    ViewHandler(View view, ViewStates states, Journal journal) {
        this.view = view;
        this.states = states;
        this.journal = journal;
        this.projection = new AnnotationEventHandlerAdapter(view.projection(), parameters(view.projection()));
    }

    /** Takes one entry in; one that the projection has no handler for is taken in by doing nothing. */
    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        Entry entry = (Entry) Objects.requireNonNull(message.getMetaData().get(JournalSource.ENTRY));
        try {
            if (message.getPayload() instanceof EntryRedacted redacted) {
                tellAgain(redacted, entry);
            }
            handOn(message);
            if (endsBatch()) {
                states.applied(view.name(), entry.position());
            }
            return null;
        } catch (Exception failure) {
            CannotTakeIn silent = CannotTakeIn.from(failure);
            states.parked(view.name(), entry, silent.why());
            throw silent;
        }
    }

    /** First says that it begins again, so that no reader takes a half-empty view for the record. */
    @Override
    public void prepareReset() {
        states.beginsAgain(view.name());
        projection.prepareReset();
    }

    @Override
    public <R> void prepareReset(R context) {
        prepareReset();
    }

    private void tellAgain(EntryRedacted redacted, Entry entry) throws Exception {
        for (TrackedEventMessage<?> again :
                ToldAgain.by(redacted, entry, journal).toList()) {
            handOn(again);
        }
    }

    private void handOn(EventMessage<?> message) throws Exception {
        if (projection.canHandle(message)) {
            projection.handle(message);
        } else if (message.getPayload() instanceof Unreadable unreadable) {
            throw CannotTakeIn.unreadable(unreadable);
        }
    }

    /** The position is saved before the token, so that after a crash it is never behind it. */
    private static boolean endsBatch() {
        return !(CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage();
    }

    static ParameterResolverFactory parameters(Object projection) {
        return MultiParameterResolverFactory.ordered(
                new EntryParameter(), ClasspathParameterResolverFactory.forClass(projection.getClass()));
    }
}
