package org.assuranceledger.query.audittrail;

import java.util.stream.Collectors;
import org.assuranceledger.events.GovernanceEvent;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.events.GovernanceEvent.DemonstrationDeclared;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.events.GovernanceEvent.EscalationStagesSet;
import org.assuranceledger.events.MeetingEvent;
import org.assuranceledger.events.MeetingEvent.MeetingHeld;
import org.assuranceledger.events.MeetingEvent.PaperPresented;
import org.assuranceledger.query.facts.EntryNumber;
import org.assuranceledger.redaction.Ground;

/** What happened to a board and at its meetings, in words. */
final class BoardWords {
    private BoardWords() {}

    static String of(GovernanceEvent event) {
        return switch (event) {
            case DemonstrationDeclared e -> e.statement();
            case BoardEstablished e -> "%s began to keep its record here.".formatted(e.name());
            case AgencyAdmitted e -> "%s became a partner agency (%s).".formatted(e.name(), e.agencyId());
            case EscalationStagesSet e ->
                "A challenge is escalated through: %s."
                        .formatted(e.stages().stream()
                                .map(stage -> "%s, %d days".formatted(stage.name(), stage.days()))
                                .collect(Collectors.joining("; ")));
            case EntryRedacted e -> redacted(e);
        };
    }

    private static String redacted(EntryRedacted event) {
        return "Words were removed from entry %s (%s), ground: %s; approved by \"%s\". Why: \"%s\"."
                .formatted(
                        EntryNumber.written(event.position()),
                        event.field().orElse("all its free text"),
                        Ground.of(event.ground()).map(Ground::words).orElse(event.ground()),
                        event.approver(),
                        event.reason());
    }

    static String of(MeetingEvent event) {
        return switch (event) {
            case MeetingHeld e -> "%s met.".formatted(e.group());
            case PaperPresented e ->
                "The paper \"%s\", version %s, was presented; it shows the record up to entry %s."
                        .formatted(e.title(), e.version(), EntryNumber.written(e.upToPosition()));
        };
    }
}
