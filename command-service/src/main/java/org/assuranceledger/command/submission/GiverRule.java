package org.assuranceledger.command.submission;

import org.assuranceledger.command.refusal.Rule;

/** What whoever gives a command must keep to, beyond what the role may have recorded at all. */
public enum GiverRule implements Rule {
    /** An agency lead speaks for one agency. */
    NOT_YOUR_AGENCY(
            "You speak for another agency than {0}.", "Ask the lead of {0}, or the board manager, to record it.");

    private final String sentence;
    private final String remedy;

    GiverRule(String sentence, String remedy) {
        this.sentence = sentence;
        this.remedy = remedy;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    @Override
    public Standing standing() {
        return Standing.NOT_YOURS;
    }
}
