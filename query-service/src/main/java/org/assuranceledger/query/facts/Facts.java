package org.assuranceledger.query.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assuranceledger.query.replay.Entry;

/**
 * All versions of all things of one kind, such as the actions of all plans. Positions are those of the ledger.
 *
 * @param <S> the state of one thing, a pure fold over its events
 */
public interface Facts<S> {
    /**
     * Gives a thing its next version. An entry that has been taken in already gives the same version again, for
     * delivery is at least once; where words were removed from it meanwhile, the version is without them from now on.
     *
     * @param entity the thing's web address below {@code /boards/}, which is its stream too
     * @param step from the version before, or from the blank state at the first entry
     * @throws EventMissing if the stream's entry before this one has not been taken in
     */
    void advance(String entity, Entry entry, UnaryOperator<S> step);

    /** The thing as it stood once the entry at {@code position} was recorded; empty if it did not exist yet. */
    Optional<Version<S>> at(String entity, long position);

    /** All things straight below an address, such as {@code redbridge/challenges}, at {@code position}, by address. */
    List<Version<S>> in(String folder, long position);

    /** Forgets everything, for a rebuild. */
    void forgetAll();
}
