package org.assuranceledger.command.submission;

import java.time.Instant;
import org.assuranceledger.ledger.RecordedEvent;

/**
 * One thing recorded of an aggregate.
 *
 * @param position in the ledger
 * @param recordedAt UTC, in whole milliseconds
 * @param role in which role it was recorded
 */
public record Recorded(RecordedEvent event, long position, Instant recordedAt, String role) {
    /** The aggregate's version once it was recorded. */
    long version() {
        return event.sequence();
    }
}
