package org.assuranceledger.command.challenge;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.time.Clock;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A board's Log of Challenge, which gives out the numbers. A number and its challenge are one commit; of two that are
 * logged at once, one finds the log changed and takes the next number, so none is lost and none given twice.
 */
@Aggregate
class ChallengeLog {
    @AggregateIdentifier
    private @Nullable String logId;

    private int last;

    /** Answers with the new challenge's address. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    String handle(LogChallenge command, Clock clock) throws Exception {
        Timescale raised = Dates.effective(command.effectiveOn(), clock);
        Timescale due = Challenge.due(command.responseDue(), raised, clock);
        int number = last + 1;
        apply(new ChallengeNumbered(command.logId(), number, raised));
        String challengeId = logId + "/" + number;
        createNew(Challenge.class, () -> new Challenge(challengeId, number, command, due, raised));
        return challengeId;
    }

    @EventSourcingHandler
    void on(ChallengeNumbered event) {
        logId = event.logId();
        last = event.number();
    }
}
