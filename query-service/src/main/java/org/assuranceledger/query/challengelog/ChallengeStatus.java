package org.assuranceledger.query.challengelog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.assuranceledger.query.challengelog.Step.What;

/** Where a challenge stands: whatever moved it last. */
public enum ChallengeStatus {
    /** Put, and not answered yet. */
    OPEN,
    /** Answered, and not judged yet. */
    RESPONDED,
    /** The chair found the answer adequate. */
    ACCEPTED,
    /** The chair found the answer not adequate. */
    NOT_ACCEPTED,
    /** Someone higher has to answer. */
    ESCALATED,
    /** Closed with an outcome. */
    CLOSED,
    /** Open again. */
    REOPENED;

    static ChallengeStatus after(What what) {
        return switch (what) {
            case RAISED, IMPACT, LINKED -> OPEN;
            case RESPONSE -> RESPONDED;
            case ACCEPTED -> ACCEPTED;
            case NOT_ACCEPTED -> NOT_ACCEPTED;
            case ESCALATED -> ESCALATED;
            case CLOSED -> CLOSED;
            case REOPENED -> REOPENED;
        };
    }

    /** As written in answers, such as {@code not-accepted}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an agency still owes an answer. */
    public boolean awaitsAnswer() {
        return this == OPEN || this == NOT_ACCEPTED || this == ESCALATED || this == REOPENED;
    }
}
