package org.assuranceledger.topics;

/**
 * The two topics of one ledger, as sender and receivers know them.
 *
 * @param commits name of the topic of whole commits, in one partition and kept for ever
 * @param events name of the topic of single events for other systems, keyed by board
 */
public record LedgerTopics(String commits, String events) {
    /**
     * The largest message of either, in bytes: a commit of the 4 MiB that a ledger takes, with every character
     * escaped.
     */
    public static final int LARGEST_MESSAGE = 8 << 20;

    /** The one partition of {@link #commits}, in which commits have their one order. */
    public static final int ONLY_PARTITION = 0;
}
