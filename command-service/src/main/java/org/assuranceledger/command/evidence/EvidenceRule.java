package org.assuranceledger.command.evidence;

import org.assuranceledger.command.refusal.Rule;

/** What stands in the way of showing that the record is unaltered. */
public enum EvidenceRule implements Rule {
    /** Nothing has been signed. */
    NO_CHECKPOINT_YET(
            "No checkpoint of this record has been signed yet.",
            "Ask again in a few seconds; if it lasts, ask whoever runs the service what its health says."),
    /** The last checkpoint does not reach so far. */
    NOT_IN_CHECKPOINT(
            "The last checkpoint has {0} commits, counted from 1, and this is none of them.",
            "Ask about one of them; what has just been recorded is signed within a second or two."),
    /** The board has nothing recorded. */
    NO_RECORD_OF_BOARD("There is no record of {0}.", "Look at how the board's name is written in its address.");

    private final Said said;

    EvidenceRule(String sentence, String remedy) {
        said = new Said(Standing.UNKNOWN, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
