package org.assuranceledger.command.submission;

import java.time.Instant;
import java.util.List;
import org.assuranceledger.command.refusal.RuleBroken;

/** A command was thought of on a version that is no longer the last one; nothing was recorded. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuleBroken refusal;
    private final long version;
    private final transient List<Since> since;

    ChangedMeanwhile(RuleBroken refusal, long version, List<Since> since) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
        this.version = version;
        this.since = List.copyOf(since);
    }

    /**
     * One thing recorded since, without the words that anyone wrote.
     *
     * @param version of the target once it was recorded
     * @param event its stored name, such as {@code milestone-moved}
     * @param position in the ledger
     * @param role in which role it was recorded
     */
    public record Since(long version, String event, long position, Instant recordedAt, String role) {}

    /** The same in words, by {@link SubmissionRule#CHANGED_MEANWHILE}. */
    public RuleBroken refusal() {
        return refusal;
    }

    /** The target's version now. */
    public long version() {
        return version;
    }

    /** What has been recorded of the target since the expected version, in order; at most the last 100. */
    public List<Since> since() {
        return since;
    }
}
