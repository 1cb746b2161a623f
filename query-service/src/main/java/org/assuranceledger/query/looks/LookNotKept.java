package org.assuranceledger.query.looks;

/** An inspector's look cannot be recorded at this moment, so there is none. */
public final class LookNotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LookNotKept(RuntimeException cause) {
        super(
                "What an inspector is shown is recorded before it is shown, and that is not possible at this moment."
                        + " So nothing is shown. Try again in a moment, and tell whoever runs the service if it lasts.",
                cause);
    }
}
