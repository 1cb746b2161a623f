package org.assuranceledger.command.ledger;

import java.time.Duration;

/**
 * How much the ledger's writer takes.
 *
 * @param waiting decisions that may wait, from 1
 * @param waitingBytes size of all that may wait, in bytes
 * @param batchEvents events sent to the store at once, from 1
 * @param batchBytes size of what is sent to the store at once, in bytes; also the most for one decision
 * @param patience how long the store may stay away before those who wait are told so
 */
public record LedgerLimits(int waiting, long waitingBytes, int batchEvents, long batchBytes, Duration patience) {
    /** Fits 256 MiB of heap, and one message of any server that speaks MongoDB's protocol. */
    public static final LedgerLimits USUAL =
            new LedgerLimits(4_096, 32L << 20, 1_024, 4L << 20, Duration.ofSeconds(20));
}
