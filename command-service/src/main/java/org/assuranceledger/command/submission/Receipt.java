package org.assuranceledger.command.submission;

import java.time.Instant;

/**
 * What a command came to.
 *
 * @param aggregateId what it was about, or what it created
 * @param version of that, which is the place of its last event, from 0
 * @param position of the last event recorded, in the whole ledger
 * @param recordedAt when the ledger took it, UTC in whole milliseconds
 * @param repeated whether it had been recorded before, and nothing was now
 */
public record Receipt(String aggregateId, long version, long position, Instant recordedAt, boolean repeated) {}
