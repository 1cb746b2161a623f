package org.assuranceledger.events;

import org.assuranceledger.timescale.Timescale;

/**
 * Anything that has happened to a board. Components are plain values, so old events stay readable when a rule tightens.
 */
public sealed interface BoardEvent
        permits GovernanceEvent, PlanEvent, ActionEvent, ChallengeEvent, AuditEvent, Section11Event, MeetingEvent {
    /** Whose stream it belongs to: the aggregate's identity, which is also its web address below {@code /boards/}. */
    String aggregateId();

    /** When it became true in the world, as precisely as anyone said; the instant it was recorded is the ledger's. */
    Timescale effectiveOn();
}
