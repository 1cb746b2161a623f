package org.assuranceledger.standalone;

/** The service does not start. The message says why and what to do, in words for whoever started it. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String wrong;
    private final String remedy;

    /** Says so. */
    public CannotStart(String wrong, String remedy) {
        super(wrong + " " + remedy);
        this.wrong = wrong;
        this.remedy = remedy;
    }

    /** What is wrong, as a sentence. */
    public String wrong() {
        return wrong;
    }

    /** What to do about it, as a sentence. */
    public String remedy() {
        return remedy;
    }
}
