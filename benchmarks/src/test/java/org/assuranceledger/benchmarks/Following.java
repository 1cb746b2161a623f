package org.assuranceledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Reads a store on from where it stood, again and again, as a view does. */
final class Following {
    private final EventStorageEngine engine;
    private final List<String> actions = new ArrayList<>();
    private final List<String> positions = new ArrayList<>();
    private @Nullable TrackingToken token;

    /** Begins at the beginning. */
    Following(EventStorageEngine engine) {
        this.engine = engine;
    }

    /** Takes all there is by now. */
    Following readOn() {
        engine.readEvents(token, false).forEach(this::take);
        return this;
    }

    /** Whose events came, in the order in which they came. */
    String actions() {
        return String.join(", ", actions);
    }

    /** At which positions they stood; "none" where the store knows of none. */
    String positions() {
        return String.join(", ", positions);
    }

    private void take(TrackedEventMessage<?> message) {
        token = message.trackingToken();
        String action = ((ProgressRecorded) message.getPayload()).actionId();
        actions.add(action.substring(action.lastIndexOf('/') + 1));
        OptionalLong position = message.trackingToken().position();
        positions.add(position.isPresent() ? Long.toString(position.getAsLong()) : "none");
    }
}
