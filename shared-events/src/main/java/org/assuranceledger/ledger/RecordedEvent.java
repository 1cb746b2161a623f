package org.assuranceledger.ledger;

/**
 * One event as the ledger keeps it.
 *
 * @param type the stored name, such as {@code milestone-moved}
 * @param revision of the stored shape, from 1
 * @param aggregateId whose stream it belongs to
 * @param sequence place in that stream, from 0 without gaps
 * @param effectiveOn first and last day as {@code 2015-07-01/2015-07-31}, either side empty if open, both if not dated
 * @param payload the event as JSON, with each free text replaced by its seal
 */
public record RecordedEvent(
        String type, int revision, String aggregateId, long sequence, String effectiveOn, String payload) {}
