package org.assuranceledger.command.board;

import java.util.Optional;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.timescale.Timescale;

/** What the real rules make of a {@link RedactEntry}, without the board around them. */
public final class DecidedRedaction {
    private DecidedRedaction() {}

    /**
     * The event to be recorded; empty if the words have been removed already.
     *
     * @throws RuleBroken if another rule is against it
     */
    public static Optional<EntryRedacted> of(RedactEntry command, RecordedEntries entries, Timescale when) {
        try {
            return Optional.of(WordsToGo.of(command, entries).removed(when));
        } catch (RuleBroken refused) {
            if (refused.rule() == BoardRule.WORDS_ALREADY_REMOVED) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
