package org.assuranceledger.query.rebuild;

/** How the projection of one view is made, over whatever stores. */
@FunctionalInterface
public interface Projections {
    /** One that keeps what it makes of the record there; it asks for no store that it does not write to. */
    Object over(ViewStores stores);
}
