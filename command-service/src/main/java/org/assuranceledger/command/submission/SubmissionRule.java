package org.assuranceledger.command.submission;

import static org.assuranceledger.command.refusal.Rule.Standing.NOT_NOW;
import static org.assuranceledger.command.refusal.Rule.Standing.OVERTAKEN;
import static org.assuranceledger.command.refusal.Rule.Standing.UNKNOWN;
import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What every command must keep to, whatever it is about. */
public enum SubmissionRule implements Rule {
    /** The key has been used before, with another request. */
    KEY_USED_FOR_ANOTHER_REQUEST(
            WRONG_VALUE,
            "Another request was recorded under this Idempotency-Key.",
            "Give each new request a key of its own, and repeat a key only with the same request."),
    /** Nothing has been recorded for the board. */
    NO_SUCH_BOARD(
            UNKNOWN,
            "There is no board {0} here.",
            "Look at the board's short name in the address; an administrator establishes a new board."),
    /** Nothing has been recorded for the thing that the command is about. */
    NO_SUCH_THING(UNKNOWN, "There is no {0}.", "Look at the address again, or enter it first."),
    /** What the command would create is there. */
    ALREADY_THERE(NOT_NOW, "There is a {0} already.", "Change the one that there is, or choose another short name."),
    /** The target is not at the version that the person says. */
    CHANGED_MEANWHILE(
            OVERTAKEN,
            "You asked for a change to version {1} of the {0}, and it stands at version {2}.",
            "Look at how it stands now, and ask again with that version if your change still holds."),
    /** Others kept changing the same thing at the same time. */
    TOO_MUCH_AT_ONCE(
            NOT_NOW,
            "Others are changing the {0} at this moment, again and again.",
            "Ask again in a moment; nothing was recorded.");

    private final Said said;

    SubmissionRule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
