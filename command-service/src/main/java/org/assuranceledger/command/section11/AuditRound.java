package org.assuranceledger.command.section11;

import static org.assuranceledger.command.section11.Section11Rule.BEFORE_THE_ROUND;
import static org.assuranceledger.command.section11.Section11Rule.DUE_BEFORE_OPENED;
import static org.assuranceledger.command.section11.Section11Rule.ROUND_ALREADY_OPENED;
import static org.assuranceledger.command.section11.Section11Rule.ROUND_IS_CLOSED;
import static org.assuranceledger.command.section11.Section11Rule.SCALE_UNKNOWN;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_SET_NOT_YET_IN_FORCE;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_SET_UNKNOWN;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.time.Clock;
import java.util.List;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.events.Section11Event.AuditRoundClosed;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A round of the Section 11 audit. Its returns are opened and closed with it, each time in one commit. */
@Aggregate
class AuditRound {
    @AggregateIdentifier
    private @Nullable String roundId;

    private Timescale opened;
    private List<String> agencies;
    private boolean closed;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenAuditRound command, Clock clock, StandardSets known) throws Exception {
        ROUND_ALREADY_OPENED.unless(roundId == null, command.roundId());
        StandardSet set = set(command.standardSet(), known);
        Scale scale = scale(command.scale().orElse(set.scale()), known);
        Timescale when = Dates.effective(command.effectiveOn(), clock);
        STANDARD_SET_NOT_YET_IN_FORCE.unless(
                !Dates.isBefore(when, Timescale.day(set.from())), set.name(), Dates.inWords(set.from()));
        Timescale due = Dates.read(command.due(), when, clock);
        DUE_BEFORE_OPENED.unless(!Dates.isBefore(due, when), due.words(), when.words());
        AuditRoundOpened event = opening(command, set, scale, due, when);
        apply(event);
        for (String agency : event.agencies()) {
            createNew(Return.class, () -> new Return(event, agency));
        }
    }

    @CommandHandler
    void handle(CloseAuditRound command, Clock clock, Returns returns) {
        ROUND_IS_CLOSED.unless(!closed);
        Timescale when = Dates.effective(command.effectiveOn(), clock);
        BEFORE_THE_ROUND.unless(!Dates.isBefore(when, opened), when.words());
        apply(new AuditRoundClosed(command.roundId(), command.meeting(), when));
        agencies.forEach(agency -> returns.close(Return.idOf(command.roundId(), agency), when));
    }

    @EventSourcingHandler
    void on(AuditRoundOpened event) {
        roundId = event.roundId();
        opened = event.effectiveOn();
        agencies = event.agencies();
    }

    @EventSourcingHandler
    void on(AuditRoundClosed event) {
        closed = true;
    }

    private static StandardSet set(String name, StandardSets known) {
        STANDARD_SET_UNKNOWN.unless(known.set(name).isPresent(), name, String.join(", ", known.setNames()));
        return known.set(name).orElseThrow();
    }

    private static Scale scale(String name, StandardSets known) {
        SCALE_UNKNOWN.unless(known.scale(name).isPresent(), name, String.join(", ", known.scaleNames()));
        return known.scale(name).orElseThrow();
    }

    private static AuditRoundOpened opening(
            OpenAuditRound command, StandardSet set, Scale scale, Timescale due, Timescale when) {
        return new AuditRoundOpened(
                command.roundId(),
                Address.boardOf(command.roundId()),
                command.title(),
                command.kind(),
                set.name(),
                set.standards(),
                scale.grades(),
                command.agencies(),
                due,
                when);
    }
}
