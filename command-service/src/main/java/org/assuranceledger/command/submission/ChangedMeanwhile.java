package org.assuranceledger.command.submission;

import java.time.Instant;
import java.util.List;
import org.assuranceledger.command.refusal.RuleBroken;
import tools.jackson.databind.JsonNode;

/** A command was thought of on a version that is not the one that stands; nothing was recorded. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuleBroken refusal;
    private final transient Now now;

    ChangedMeanwhile(RuleBroken refusal, Now now) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
        this.now = now;
    }

    /**
     * How the target stands, as far as whoever asks may read it, and without the words that anyone wrote.
     *
     * @param version of the target
     * @param since what has been recorded of it since the expected version, in order; at most the last 100
     * @param stands the last that was recorded of each kind about each of its parts, in order; at most the last 100
     */
    public record Now(long version, List<Since> since, List<Stands> stands) {}

    /**
     * One thing recorded since.
     *
     * @param version of the target once it was recorded
     * @param event its stored name, such as {@code milestone-moved}
     * @param position in the ledger
     * @param role in which role it was recorded
     */
    public record Since(long version, String event, long position, Instant recordedAt, String role) {}

    /**
     * One thing that holds.
     *
     * @param version of the target once it was recorded
     * @param event its stored name, such as {@code milestone-moved}
     * @param says the event's components by their names, but for those that are free text
     */
    public record Stands(long version, String event, JsonNode says) {}

    /** The same in words, by {@link SubmissionRule#CHANGED_MEANWHILE}. */
    public RuleBroken refusal() {
        return refusal;
    }

    /** How the target stands now. */
    public Now now() {
        return now;
    }
}
