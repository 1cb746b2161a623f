package org.assuranceledger.command.eventstore;

import java.util.List;
import java.util.stream.LongStream;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Messages as Axon publishes them. */
final class Trials {
    private Trials() {}

    static List<EventMessage<?>> numbered(Stamp stamp, String logId, long... sequences) {
        return LongStream.of(sequences)
                .<EventMessage<?>>mapToObj(sequence -> new GenericDomainEventMessage<>(
                        "TrialLog",
                        logId,
                        sequence,
                        new ChallengeNumbered(logId, (int) sequence + 1, TrialLog.TODAY),
                        stamp.asMetadata()))
                .toList();
    }
}
