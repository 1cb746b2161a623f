package org.assuranceledger.query.audittrail;

import static org.assuranceledger.query.audittrail.InWords.also;

import org.assuranceledger.events.Section11Event;
import org.assuranceledger.events.Section11Event.AuditRoundClosed;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.events.Section11Event.ReturnClosed;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ReturnRequested;
import org.assuranceledger.events.Section11Event.ScoreModerated;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;

/** What happened in a Section 11 round, in words. */
final class Section11Words {
    private Section11Words() {}

    static String of(Section11Event event) {
        return switch (event) {
            case AuditRoundOpened e ->
                "The round \"%s\" was opened for %d agencies and %d standards, %s."
                        .formatted(e.title(), e.agencies().size(), e.standards().size(), InWords.due(e.due()));
            case AuditRoundClosed e -> "The round was closed.";
            case ReturnRequested e ->
                "%s was asked for its return, %s.".formatted(AgencyNames.place(e.agencyId()), InWords.due(e.due()));
            case ScoreSubmitted e ->
                also(
                        "Standard %s was self-assessed as %s.".formatted(e.standard(), spaced(e.grade())),
                        "Evidence: \"%s\"",
                        e.evidence());
            case ReturnDeclared e -> "The return was declared complete by %s.".formatted(e.declaredBy());
            case ScoreModerated e ->
                also(
                        "Standard %s was moderated to %s by %s.".formatted(e.standard(), spaced(e.grade()), e.panel()),
                        "Reason: \"%s\"",
                        e.reason());
            case ReturnClosed e -> "The return was closed with its round.";
        };
    }

    private static String spaced(String grade) {
        return grade.replace('-', ' ');
    }
}
