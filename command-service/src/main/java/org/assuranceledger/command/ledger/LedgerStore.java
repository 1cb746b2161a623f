package org.assuranceledger.command.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;

/**
 * Where commits are kept. Refuses a second commit of a number, a second of a command, and a second event at a place of
 * an aggregate; that alone keeps any number of writers apart. Every read gives only what no fault can take back, and
 * may throw {@link UnreadableCommit}, or whatever its driver throws while the store is away.
 */
public interface LedgerStore extends AutoCloseable {
    /** The last commit's place, {@link Head#EMPTY} in an empty ledger. */
    Head head();

    /**
     * Commits in order.
     *
     * @param commitNumber the last commit already known, 0 for none
     * @param limit the most to give, from 1
     */
    List<Commit> after(long commitNumber, int limit);

    /**
     * The commit that holds the event at this position, from 1. Found by halving, in a few reads near the ledger's end,
     * so that no store keeps an index for it: of any two commits, the places lie at least as far apart as the numbers.
     */
    default Optional<Commit> at(long position) {
        Head head = head();
        long low = Math.max(1, head.number() - (head.position() - position));
        long high = position > head.position() ? 0 : Math.min(head.number(), position);
        while (low <= high) {
            long number = low + (high - low) / 2;
            Commit commit = after(number - 1, 1).getFirst();
            if (position < commit.first()) {
                low = Math.max(low, number - (commit.first() - position));
                high = number - 1;
            } else if (position > commit.last()) {
                low = number + 1;
                high = Math.min(high, number + (position - commit.last()));
            } else {
                return Optional.of(commit);
            }
        }
        return Optional.empty();
    }

    /**
     * The commits that hold an aggregate's events, in order.
     *
     * @param fromSequence the first event's place in its aggregate, from 0
     * @param count how many places to look at, from 1
     */
    List<Commit> ofAggregate(String aggregateId, long fromSequence, int count);

    /** The commit in which a command was recorded. */
    Optional<Commit> ofCommand(String commandId);

    /** Those of these places that hold an event. */
    Set<Place> taken(Collection<Place> places);

    /** Whether a board has a record. Its first event is its own, under its own name. */
    default boolean hasBoard(String boardId) {
        return !taken(Set.of(new Place(boardId, 0))).isEmpty();
    }

    /**
     * Stores commits in order until one is refused, so that what is stored is the beginning of the batch; each whole or
     * not at all. Never throws.
     *
     * @param batch commits that follow one another, at least one
     */
    Appended append(List<Commit> batch);

    /**
     * Removes sealed texts, words and salt, from a commit for good: no byte of them stays in the store's own files.
     * What is hashed stays as it is. Does nothing where they, or the commit, are not there.
     *
     * @param seals of the texts, in hexadecimal digits
     * @throws RuntimeException if it is not certain that they are gone; then it is to be done again
     */
    void remove(long commitNumber, Collection<String> seals);

    /** Why nothing may be added, if what it holds was found not to be as it was written. */
    default Optional<LedgerBroken> broken() {
        return Optional.empty();
    }

    /** Lets go of the store. */
    @Override
    void close();

    /**
     * An event's place in its aggregate.
     *
     * @param sequence from 0
     */
    record Place(String aggregateId, long sequence) {}
}
