package org.assuranceledger.query.audittrail;

import static org.assuranceledger.query.audittrail.InWords.also;

import org.assuranceledger.events.AuditEvent;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.AuditEvent.FindingClosed;

/** What happened to a practice audit, in words. */
final class AuditWords {
    private AuditWords() {}

    static String of(AuditEvent event) {
        return switch (event) {
            case AuditBegun e -> "The audit \"%s\" (%s, by %s) began.".formatted(e.title(), e.kind(), e.method());
            case AuditFindingRecorded e ->
                also(
                        "Finding %d (%s) for %s: \"%s\""
                                .formatted(e.finding(), e.severity(), AgencyNames.places(e.agencies()), e.wording()),
                        "Recommended: \"%s\"",
                        e.recommendation());
            case FindingAnswered e ->
                also(
                        "%s %s the recommendation of finding %d."
                                .formatted(
                                        AgencyNames.place(e.agencyId()),
                                        e.accepted() ? "accepted" : "rejected",
                                        e.finding()),
                        "It said: \"%s\"",
                        e.answer());
            case FindingClosed e ->
                also(
                        "Finding %d was closed as %s."
                                .formatted(e.finding(), e.embedded() ? "embedded in practice" : "not embedded"),
                        "Outcome: \"%s\"",
                        e.outcome());
        };
    }
}
