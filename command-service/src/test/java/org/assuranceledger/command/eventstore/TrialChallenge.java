package org.assuranceledger.command.eventstore;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A challenge that remembers what it was told. */
class TrialChallenge {
    @AggregateIdentifier
    private String challengeId;

    private String words = "";

    TrialChallenge() {}

    TrialChallenge(TrialLog.Begin command, int number) {
        apply(new ChallengeImpactRecorded(command.logId() + "/" + number, command.subject(), TrialLog.TODAY));
    }

    /** Closes it and says what it was about. */
    record Close(@TargetAggregateIdentifier String challengeId) {}

    @CommandHandler
    String handle(Close command) {
        apply(new ChallengeClosed(challengeId, "Done", Optional.empty(), TrialLog.TODAY));
        return words;
    }

    @EventSourcingHandler
    void on(ChallengeImpactRecorded event) {
        challengeId = event.challengeId();
        words = event.impact();
    }
}
