package org.assuranceledger.query.replay;

/** Keeps how far each view has got, beside the views, so that every instance of this service knows. */
public interface ViewStateStore {
    /** The state of a view, {@link ViewState#NOTHING_YET} if it never moved. */
    ViewState of(String view);

    /** Replaces the state of a view. */
    void put(String view, ViewState state);

    /** Knows nothing more of a view. */
    void forget(String view);
}
