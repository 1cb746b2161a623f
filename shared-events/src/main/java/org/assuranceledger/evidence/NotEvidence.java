package org.assuranceledger.evidence;

/**
 * A key, a note or a checkpoint is not one, or nobody who is trusted has signed it. The message says so in a sentence.
 */
public final class NotEvidence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why, as a sentence for whoever handed it in. */
    public NotEvidence(String why) {
        super(why);
    }

    /** As a sentence. */
    public String inWords() {
        return String.valueOf(getMessage());
    }
}
