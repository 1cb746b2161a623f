package org.assuranceledger.query.audits;

import static org.assuranceledger.query.facts.Dated.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.AuditEvent.FindingClosed;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.timescale.Timescale;

/** One finding of an audit; the components are those of the event, and what agencies answered to it. */
public record Finding(
        int number,
        String wording,
        String severity,
        List<String> agencies,
        Optional<String> standard,
        String recommendation,
        Timescale responseDue,
        List<Answer> answers,
        List<Closing> closings,
        Clocks clocks)
        implements Dated {

    /** An agency accepted or rejected the recommendation. */
    public record Answer(String agencyId, boolean accepted, String words, Clocks clocks) implements Dated {}

    /** It was closed, with practice changed for good or not. */
    public record Closing(boolean embedded, String outcome, Clocks clocks) implements Dated {}

    static Finding of(AuditFindingRecorded e, Clocks clocks) {
        return new Finding(
                e.finding(),
                e.wording(),
                e.severity(),
                e.agencies(),
                e.standard(),
                e.recommendation(),
                e.responseDue(),
                List.of(),
                List.of(),
                clocks);
    }

    Finding answered(FindingAnswered e, Clocks when) {
        return with(plus(answers, new Answer(e.agencyId(), e.accepted(), e.answer(), when)), closings);
    }

    Finding closed(FindingClosed e, Clocks when) {
        return with(answers, plus(closings, new Closing(e.embedded(), e.outcome(), when)));
    }

    Finding on(LocalDate day) {
        return with(Dated.by(day, answers), Dated.by(day, closings));
    }

    private Finding with(List<Answer> newAnswers, List<Closing> newClosings) {
        return new Finding(
                number,
                wording,
                severity,
                agencies,
                standard,
                recommendation,
                responseDue,
                newAnswers,
                newClosings,
                clocks);
    }
}
