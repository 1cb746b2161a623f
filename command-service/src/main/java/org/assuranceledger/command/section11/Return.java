package org.assuranceledger.command.section11;

import static org.assuranceledger.command.section11.Scale.NOT_APPLICABLE;
import static org.assuranceledger.command.section11.Section11Rule.BEFORE_THE_ROUND;
import static org.assuranceledger.command.section11.Section11Rule.GRADE_NOT_ON_SCALE;
import static org.assuranceledger.command.section11.Section11Rule.NOT_YOUR_AGENCYS_RETURN;
import static org.assuranceledger.command.section11.Section11Rule.ONLY_THE_AGENCY_DECLARES;
import static org.assuranceledger.command.section11.Section11Rule.OWN_RETURN_NOT_MODERATED;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_CLOSED;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_DECLARED;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_EMPTY;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_NOT_DECLARED;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_NOT_ANSWERED;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_NOT_IN_SET;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.submission.Giver;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.events.Section11Event.Grade;
import org.assuranceledger.events.Section11Event.ReturnClosed;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ReturnRequested;
import org.assuranceledger.events.Section11Event.ScoreModerated;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
import org.assuranceledger.events.Section11Event.Standard;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One agency's return in a round: scored, declared, moderated, closed. Remembers only what its rules need. */
@Aggregate
class Return {
    @AggregateIdentifier
    private String returnId;

    private String agency;
    private List<String> standards;
    private List<String> grades;
    private Timescale requested;
    private final Set<String> answered = new HashSet<>();
    private boolean declared;
    private boolean closed;

    /** For the replay of its events. */
    Return() {}

    Return(AuditRoundOpened round, String agency) {
        apply(new ReturnRequested(
                idOf(round.roundId(), agency),
                round.roundId(),
                agency,
                round.standards().stream().map(Standard::reference).toList(),
                round.scale().stream().map(Grade::code).toList(),
                round.due(),
                round.effectiveOn()));
    }

    /** The address of an agency's return. */
    static String idOf(String roundId, String agency) {
        return roundId + "/returns/" + agency;
    }

    @CommandHandler
    void handle(SubmitScore command, Clock clock, Giver giver) {
        RETURN_IS_CLOSED.unless(!closed);
        RETURN_IS_DECLARED.unless(!declared);
        NOT_YOUR_AGENCYS_RETURN.unless(giver.mayActFor(agency), agency);
        check(command.standard(), command.grade());
        Timescale scored = following(command.effectiveOn(), clock);
        apply(new ScoreSubmitted(returnId, command.standard(), command.grade(), command.evidence(), scored));
    }

    @CommandHandler
    void handle(DeclareReturn command, Clock clock, Giver giver) {
        RETURN_IS_CLOSED.unless(!closed);
        RETURN_IS_DECLARED.unless(!declared);
        ONLY_THE_AGENCY_DECLARES.unless(giver.isOf(agency), agency);
        RETURN_IS_EMPTY.unless(!answered.isEmpty());
        apply(new ReturnDeclared(returnId, command.declaredBy(), following(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(ModerateScore command, Clock clock, Giver giver) {
        RETURN_IS_CLOSED.unless(!closed);
        RETURN_NOT_DECLARED.unless(declared);
        OWN_RETURN_NOT_MODERATED.unless(!giver.isOf(agency), agency);
        check(command.standard(), command.grade());
        STANDARD_NOT_ANSWERED.unless(answered.contains(command.standard()), command.standard());
        apply(new ScoreModerated(
                returnId,
                command.standard(),
                command.grade(),
                command.reason(),
                command.panel(),
                following(command.effectiveOn(), clock)));
    }

    /** Closes with the round, whose rules have let it. */
    void close(Timescale when) {
        apply(new ReturnClosed(returnId, when));
    }

    @EventSourcingHandler
    void on(ReturnRequested event) {
        returnId = event.returnId();
        agency = event.agencyId();
        standards = event.standards();
        grades = event.grades();
        requested = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(ScoreSubmitted event) {
        answered.add(event.standard());
    }

    @EventSourcingHandler
    void on(ReturnDeclared event) {
        declared = true;
    }

    @EventSourcingHandler
    void on(ReturnClosed event) {
        closed = true;
    }

    private void check(String standard, String grade) {
        STANDARD_NOT_IN_SET.unless(standards.contains(standard), standard, String.join(", ", standards));
        GRADE_NOT_ON_SCALE.unless(
                grades.contains(grade) || grade.equals(NOT_APPLICABLE), grade, String.join(", ", grades));
    }

    /** When something happened in this round. */
    private Timescale following(Optional<String> words, Clock clock) {
        Timescale when = Dates.effective(words, clock);
        BEFORE_THE_ROUND.unless(!Dates.isBefore(when, requested), when.words());
        return when;
    }
}
