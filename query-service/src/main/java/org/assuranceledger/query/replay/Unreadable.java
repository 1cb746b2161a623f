package org.assuranceledger.query.replay;

/**
 * Stands for an event that this release cannot read. A view that must miss nothing stops there.
 *
 * @param type the stored name
 * @param revision of the stored shape
 */
public record Unreadable(String type, int revision) {}
