package org.assuranceledger.query.replay;

import java.time.Instant;

/**
 * Where and why a view stands still. It tries again by itself, ever less often; the other views go on.
 *
 * @param position of the entry that it cannot take in
 * @param event stored name of that entry's event
 * @param why in words, without any text of the record
 * @param since when it first stopped there, UTC
 */
public record Parked(long position, String event, String why, Instant since) {}
