package org.assuranceledger.verifier;

/**
 * Nothing can be said of the record, because what was handed in cannot be used. The message says why, and what to do.
 */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String why) {
        super(why);
    }
}
