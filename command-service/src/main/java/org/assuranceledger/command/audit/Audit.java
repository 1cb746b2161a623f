package org.assuranceledger.command.audit;

import static org.assuranceledger.command.audit.AuditRule.AGENCY_NOT_CONCERNED;
import static org.assuranceledger.command.audit.AuditRule.AUDIT_ALREADY_BEGUN;
import static org.assuranceledger.command.audit.AuditRule.BEFORE_THE_AUDIT;
import static org.assuranceledger.command.audit.AuditRule.EMBEDDED_BUT_NOT_ACCEPTED;
import static org.assuranceledger.command.audit.AuditRule.FINDING_ASKS_NOTHING;
import static org.assuranceledger.command.audit.AuditRule.FINDING_IS_CLOSED;
import static org.assuranceledger.command.audit.AuditRule.FINDING_NOT_ANSWERED;
import static org.assuranceledger.command.audit.AuditRule.FINDING_UNKNOWN;
import static org.assuranceledger.command.audit.AuditRule.RESPONSE_DUE_BEFORE_FOUND;
import static org.assuranceledger.command.submission.GiverRule.NOT_YOUR_AGENCY;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.submission.Giver;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.AuditEvent.FindingClosed;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A practice audit and its findings. Remembers only what its rules need. */
@Aggregate
class Audit {
    @AggregateIdentifier
    private @Nullable String auditId;

    private Timescale begun;
    private final List<Finding> findings = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(BeginAudit command, Clock clock) {
        AUDIT_ALREADY_BEGUN.unless(auditId == null, command.auditId());
        apply(new AuditBegun(
                command.auditId(),
                Address.boardOf(command.auditId()),
                command.title(),
                command.kind(),
                command.method(),
                Dates.effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(RecordAuditFinding command, Clock clock) {
        Timescale found = following(command.effectiveOn(), clock);
        Timescale due = Dates.read(command.responseDue(), found, clock);
        RESPONSE_DUE_BEFORE_FOUND.unless(!Dates.isBefore(due, found), due.words(), found.words());
        apply(new AuditFindingRecorded(
                command.auditId(),
                findings.size() + 1,
                command.wording(),
                command.severity(),
                command.agencies(),
                command.standard(),
                command.recommendation(),
                due,
                found));
    }

    @CommandHandler
    void handle(AnswerFinding command, Clock clock, Giver giver) {
        int number = command.finding();
        Finding finding = open(number);
        FINDING_ASKS_NOTHING.unless(finding.asks(), number);
        String agency = command.agencyId();
        AGENCY_NOT_CONCERNED.unless(
                finding.agencies().contains(agency), number, agency, String.join(", ", finding.agencies()));
        NOT_YOUR_AGENCY.unless(giver.mayActFor(agency), agency);
        Timescale answered = following(command.effectiveOn(), clock);
        apply(new FindingAnswered(command.auditId(), number, agency, command.accepted(), command.answer(), answered));
    }

    @CommandHandler
    void handle(CloseFinding command, Clock clock) {
        int number = command.finding();
        Finding finding = open(number);
        FINDING_NOT_ANSWERED.unless(finding.unanswered().isEmpty(), number, String.join(", ", finding.unanswered()));
        EMBEDDED_BUT_NOT_ACCEPTED.unless(!command.embedded() || !finding.asks() || finding.acceptedByAny(), number);
        Timescale closed = following(command.effectiveOn(), clock);
        apply(new FindingClosed(command.auditId(), number, command.embedded(), command.outcome(), closed));
    }

    @EventSourcingHandler
    void on(AuditBegun event) {
        auditId = event.auditId();
        begun = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(AuditFindingRecorded event) {
        boolean asks = !event.severity().equals(RecordAuditFinding.GOOD_PRACTICE);
        findings.add(new Finding(event.agencies(), asks, Map.of(), false));
    }

    @EventSourcingHandler
    void on(FindingAnswered event) {
        findings.set(
                event.finding() - 1, findings.get(event.finding() - 1).answered(event.agencyId(), event.accepted()));
    }

    @EventSourcingHandler
    void on(FindingClosed event) {
        findings.set(event.finding() - 1, findings.get(event.finding() - 1).close());
    }

    /** A finding of this audit that is not closed. */
    private Finding open(int number) {
        FINDING_UNKNOWN.unless(number >= 1 && number <= findings.size(), number, findings.size());
        Finding finding = findings.get(number - 1);
        FINDING_IS_CLOSED.unless(!finding.closed(), number);
        return finding;
    }

    /** When something happened that follows from this audit. */
    private Timescale following(Optional<String> words, Clock clock) {
        Timescale when = Dates.effective(words, clock);
        BEFORE_THE_AUDIT.unless(!Dates.isBefore(when, begun), when.words());
        return when;
    }
}
