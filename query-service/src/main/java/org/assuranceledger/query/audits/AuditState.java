package org.assuranceledger.query.audits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assuranceledger.events.AuditEvent;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.AuditEvent.FindingClosed;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/**
 * All that is known of a practice audit. A pure fold.
 *
 * @param begun absent only before the first event
 */
public record AuditState(String auditId, Optional<Begun> begun, List<Finding> findings) {

    /** How it began; the components are those of the event. */
    public record Begun(String title, String kind, String method, Clocks clocks) {}

    static AuditState blank(String auditId) {
        return new AuditState(auditId, Optional.empty(), List.of());
    }

    AuditState after(AuditEvent event, Clocks clocks) {
        return switch (event) {
            case AuditBegun e ->
                new AuditState(auditId, Optional.of(new Begun(e.title(), e.kind(), e.method(), clocks)), findings);
            case AuditFindingRecorded e -> new AuditState(auditId, begun, Dated.plus(findings, Finding.of(e, clocks)));
            case FindingAnswered e -> with(e.finding(), finding -> finding.answered(e, clocks));
            case FindingClosed e -> with(e.finding(), finding -> finding.closed(e, clocks));
        };
    }

    /** The audit with only what was true by the end of a day. */
    AuditState on(LocalDate day) {
        return new AuditState(
                auditId,
                begun,
                Dated.by(day, findings).stream().map(finding -> finding.on(day)).toList());
    }

    private AuditState with(int number, UnaryOperator<Finding> change) {
        List<Finding> changed = findings.stream()
                .map(finding -> finding.number() == number ? change.apply(finding) : finding)
                .toList();
        return new AuditState(auditId, begun, changed);
    }
}
