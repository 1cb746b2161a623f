package org.assuranceledger.query.challengelog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.assuranceledger.challenge.ChallengeProgress;

/** Where a challenge stands; with several agencies, only when all have answered well is it accepted. */
public enum ChallengeStatus {
    /** Put, and at least one agency has yet to answer. */
    OPEN,
    /** An answer waits to be judged. */
    RESPONDED,
    /** The chair found the last answer of every agency adequate. */
    ACCEPTED,
    /** The chair found an agency's answer not adequate. */
    NOT_ACCEPTED,
    /** Someone higher has to answer. */
    ESCALATED,
    /** Closed with an outcome. */
    CLOSED,
    /** Open again. */
    REOPENED;

    static ChallengeStatus of(ChallengeProgress progress) {
        return switch (progress.state()) {
            case OPEN -> OPEN;
            case RESPONDED -> RESPONDED;
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
}
