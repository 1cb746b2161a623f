package org.assuranceledger.command.eventstore;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.time.LocalDate;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A log of challenge with nothing in it but what the ledger has to do for one: it counts, and it creates. */
class TrialLog {
    static final Timescale TODAY = Timescale.day(LocalDate.of(2015, 6, 30));

    @AggregateIdentifier
    private @Nullable String logId;

    private int last;

    TrialLog() {}

    /** Gives out the next number and begins a challenge under it. */
    record Begin(@TargetAggregateIdentifier String logId, String subject) {}

    /** Gives out the next number and says which it was. */
    record CountUp(@TargetAggregateIdentifier String logId, Runnable meanwhile) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Begin command) throws Exception {
        int number = last + 1;
        apply(new ChallengeNumbered(command.logId(), number, TODAY));
        createNew(TrialChallenge.class, () -> new TrialChallenge(command, number));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(CountUp command) {
        command.meanwhile().run();
        apply(new ChallengeNumbered(logId == null ? command.logId() : logId, last + 1, TODAY));
        return last;
    }

    @EventSourcingHandler
    void on(ChallengeNumbered event) {
        logId = event.logId();
        last = event.number();
    }
}
