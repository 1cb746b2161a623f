package org.assuranceledger.query.boards;

import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/**
 * A partner agency of a board.
 *
 * @param agencyId its short name in addresses
 */
public record Agency(String agencyId, String name, Clocks clocks) implements Dated {}
