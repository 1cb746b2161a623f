package org.assuranceledger.command.submission;

import java.util.OptionalLong;

/** Where every command is given: by the endpoints, and by whoever loads a plan's document. */
public interface Submissions {
    /**
     * Has a command recorded, or refuses it and records nothing. A command given again under its id, by a repeated
     * request or at the same moment, is recorded once and answered alike.
     *
     * @param expectedVersion the version of the target on which the command was thought of; empty where it does not
     *     matter
     * @param command a record whose target is annotated
     * @throws org.assuranceledger.command.refusal.RuleBroken if a rule forbids it, one of {@link SubmissionRule} or the
     *     aggregate's own
     * @throws ChangedMeanwhile if the target has another version than the expected one
     * @throws RuntimeException of the ledger if it cannot be recorded now, or cannot be told whether it was
     */
    Receipt give(Stamp stamp, OptionalLong expectedVersion, Object command);
}
