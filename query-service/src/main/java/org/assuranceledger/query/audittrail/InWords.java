package org.assuranceledger.query.audittrail;

import org.assuranceledger.events.ActionEvent;
import org.assuranceledger.events.AuditEvent;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.ChallengeEvent;
import org.assuranceledger.events.GovernanceEvent;
import org.assuranceledger.events.MeetingEvent;
import org.assuranceledger.events.PlanEvent;
import org.assuranceledger.events.Section11Event;
import org.assuranceledger.timescale.Timescale;

/** Says what an event says, as a sentence that a chair understands. */
final class InWords {
    private InWords() {}

    static String of(BoardEvent event) {
        return switch (event) {
            case GovernanceEvent e -> BoardWords.of(e);
            case PlanEvent e -> PlanWords.of(e);
            case ActionEvent e -> ActionWords.of(e);
            case ChallengeEvent e -> ChallengeWords.of(e);
            case AuditEvent e -> AuditWords.of(e);
            case Section11Event e -> Section11Words.of(e);
            case MeetingEvent e -> BoardWords.of(e);
        };
    }

    /** A sentence without its empty quotations: {@code more} is added only where there are words. */
    static String also(String sentence, String more, String words) {
        return words.isEmpty() ? sentence : sentence + " " + more.formatted(words);
    }

    /** A due date, or that there is none. */
    static String due(Timescale when) {
        return when.words().isEmpty() ? "without a date" : "due \"%s\"".formatted(when.words());
    }
}
