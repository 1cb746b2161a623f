package org.assuranceledger.query.replay;

/**
 * A view cannot take in an entry. The message says why in words and holds no text of the record: it is logged and
 * shown.
 */
public class CannotTakeIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    /** Says why. */
    public CannotTakeIn(String why) {
        super(why);
        this.why = why;
    }

    /** In words, without any text of the record. */
    public String why() {
        return why;
    }

    static CannotTakeIn unreadable(Unreadable unreadable) {
        return new CannotTakeIn("An entry of kind \"%s\", revision %d, cannot be read by this release. Use a newer one."
                .formatted(unreadable.type(), unreadable.revision()));
    }

    /** Keeps where it happened and drops the message, which may quote the record. */
    static CannotTakeIn from(Throwable failure) {
        if (failure instanceof CannotTakeIn known) {
            return known;
        }
        CannotTakeIn silent = new CannotTakeIn("It met an error in this service (%s). It will try again by itself."
                .formatted(failure.getClass().getSimpleName()));
        silent.setStackTrace(failure.getStackTrace());
        return silent;
    }
}
