package org.assuranceledger.query.rebuild;

import org.assuranceledger.query.audittrail.Trail;
import org.assuranceledger.query.facts.FactsStore;

/** Where views keep what they show. */
public interface ViewStores {
    /** For versions of things. */
    FactsStore facts();

    /** For lines of the audit trail. */
    Trail trail();
}
