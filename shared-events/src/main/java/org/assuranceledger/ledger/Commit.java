package org.assuranceledger.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A decision at its place in the ledger. Commits are numbered 1, 2, 3, ... and their events 1, 2, 3, ... across
 * commits.
 *
 * @param number of the commit
 * @param first position of its first event
 * @param recordedAt when the ledger took it, UTC in whole milliseconds, never before the commit before
 * @param previous hash of the commit before, {@link Hash#NONE} before the first
 * @param hash over all of this commit and {@code previous}
 * @param boardSequence counts the board's own commits from 1
 * @param boardPrevious board hash of the board's commit before
 * @param boardHash over the decision and {@code boardPrevious}, so that a board verifies its record alone
 */
public record Commit(
        long number,
        long first,
        Instant recordedAt,
        Hash previous,
        Hash hash,
        long boardSequence,
        Hash boardPrevious,
        Hash boardHash,
        Decision decision) {
    /**
     * Takes a commit as stored, its hashes unchecked.
     *
     * @throws IllegalArgumentException if {@code recordedAt} has a part of a millisecond, which no hash would cover
     */
    public Commit {
        if (!recordedAt.equals(recordedAt.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("A commit is recorded at a whole millisecond");
        }
    }

    /** Gives a decision the place that follows these heads. */
    public static Commit following(Head head, BoardHead boardHead, Decision decision, Instant recordedAt) {
        long boardSequence = boardHead.sequence() + 1;
        Hash boardHash = CanonicalBytes.boardHash(decision, recordedAt, boardSequence, boardHead.hash());
        long number = head.number() + 1;
        long first = head.position() + 1;
        Hash hash = CanonicalBytes.hash(number, first, head.hash(), boardHash);
        return new Commit(
                number, first, recordedAt, head.hash(), hash, boardSequence, boardHead.hash(), boardHash, decision);
    }

    /** The same commit with other words behind its seals, or fewer. */
    public Commit with(Map<String, SealedText> texts) {
        return new Commit(
                number,
                first,
                recordedAt,
                previous,
                hash,
                boardSequence,
                boardPrevious,
                boardHash,
                new Decision(decision.boardId(), decision.command(), decision.by(), decision.events(), texts));
    }

    /** How many events it has. */
    public int count() {
        return decision.events().size();
    }

    /** Position of its last event. */
    public long last() {
        return first + count() - 1;
    }

    /**
     * Whether it holds an event of an aggregate at one of these places.
     *
     * @param from the first place that counts, from 0
     * @param to the first that does not
     */
    public boolean hasEventOf(String aggregateId, long from, long to) {
        return decision.events().stream()
                .anyMatch(event ->
                        event.aggregateId().equals(aggregateId) && event.sequence() >= from && event.sequence() < to);
    }

    /** The ledger's head once this commit is the last. */
    public Head asHead() {
        return new Head(number, last(), hash, recordedAt);
    }

    /** The board's head once this commit is its last. */
    public BoardHead asBoardHead() {
        return new BoardHead(boardSequence, boardHash);
    }

    /** Whether both hashes are those of the content, places and predecessors that it states. */
    public boolean isIntact() {
        try {
            return boardHash.equals(CanonicalBytes.boardHash(decision, recordedAt, boardSequence, boardPrevious))
                    && hash.equals(CanonicalBytes.hash(number, first, previous, boardHash))
                    && decision.texts().entrySet().stream()
                            .allMatch(text ->
                                    text.getKey().equals(text.getValue().seal().hex()));
        } catch (IllegalArgumentException saltIsNoneOrHalfACharacter) {
            return false;
        }
    }
}
