package org.assuranceledger.command.export;

/** Nothing was written, or not all of it. The message says why and what to do, as sentences. */
final class NotExported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotExported(String why) {
        super(why);
    }
}
