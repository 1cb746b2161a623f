package org.assuranceledger.json;

/** The record holds an event that this release cannot read: a newer release wrote it. */
public final class UnknownEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownEvent(String type, int revision) {
        super("The record holds an entry of kind \"%s\", revision %d, which this release cannot read. Use a newer one."
                .formatted(type, revision));
    }
}
