package org.assuranceledger.command.eventstore;

import java.util.List;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Messages as Axon publishes them. */
final class Trials {
    private Trials() {}

    static List<EventMessage<?>> numbered(Stamp stamp, String logId, long sequence) {
        return List.of(new GenericDomainEventMessage<>(
                "TrialLog",
                logId,
                sequence,
                new ChallengeNumbered(logId, (int) sequence + 1, TrialLog.TODAY),
                stamp.asMetadata()));
    }
}
