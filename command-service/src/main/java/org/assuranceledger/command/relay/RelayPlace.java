package org.assuranceledger.command.relay;

/** Where it is kept how far the relays have got: one place for all of them, that outlives every process. */
public interface RelayPlace {
    /** Where they are, {@link Place#START} at first. What was just saved may not be seen yet. */
    Place read();

    /**
     * Moves from one place to another, unless they are somewhere else by now. Lost in a crash, commits are sent again,
     * which harms nobody.
     *
     * @return whether they were at {@code from} and have moved
     */
    boolean move(Place from, Place to);
}
