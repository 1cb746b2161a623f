package org.assuranceledger.query.viewcheck;

import org.assuranceledger.query.audittrail.Trail;
import org.assuranceledger.query.facts.FactsStore;

/** How the projection of one view is made, over whatever store. */
@FunctionalInterface
public interface Projections {
    /** One that keeps facts and lines there. */
    Object over(FactsStore facts, Trail trail);
}
