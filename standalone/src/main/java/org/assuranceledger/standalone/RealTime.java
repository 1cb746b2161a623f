package org.assuranceledger.standalone;

import java.time.Clock;

/**
 * The time outside, which a board's own record is kept by.
 *
 * @param clock in whole milliseconds
 */
public record RealTime(Clock clock) {}
