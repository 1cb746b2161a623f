package org.assuranceledger.command.submission;

import org.assuranceledger.command.refusal.Rule;

/** What whoever gives a command must keep to, beyond what the role may have recorded at all. */
public enum GiverRule implements Rule {
    /** An agency lead speaks for one agency. */
    NOT_YOUR_AGENCY(
            "You speak for another agency than {0}.", "Ask the lead of {0}, or the board manager, to record it.");

    private final Said said;

    GiverRule(String sentence, String remedy) {
        said = new Said(Standing.NOT_YOURS, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
