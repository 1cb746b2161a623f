package org.assuranceledger.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Follows a ledger commit by commit and says, in words, what is wrong with the first that does not belong. */
public final class Chain {
    private final boolean fromTheStart;
    private final Map<String, BoardHead> boards = new HashMap<>();
    private Head head;

    private Chain(Head head, boolean fromTheStart) {
        this.head = head;
        this.fromTheStart = fromTheStart;
    }

    /** Begins after {@code head}, which is taken to be good; a board's own chain is taken up where it is first met. */
    public static Chain after(Head head) {
        return new Chain(head, head.number() == 0);
    }

    /** Another that goes on from here by itself. */
    public Chain copy() {
        Chain copy = new Chain(head, fromTheStart);
        copy.boards.putAll(boards);
        return copy;
    }

    /** The last good commit as the head of its ledger. */
    public Head head() {
        return head;
    }

    /** The place of a board's last commit, as far as it has been met. */
    public Optional<BoardHead> boardHead(String boardId) {
        return fromTheStart
                ? Optional.of(boards.getOrDefault(boardId, BoardHead.EMPTY))
                : Optional.ofNullable(boards.get(boardId));
    }

    /** Takes the next commit and moves on, or says what is wrong with it and stays. */
    public Optional<String> take(Commit commit) {
        return take(commit, commit.isIntact());
    }

    /**
     * Takes the next commit and moves on, or says what is wrong with it and stays.
     *
     * @param intact what {@link Commit#isIntact} says of it: that takes longest and needs no commit but this one, so
     *     that many can be asked at once
     */
    public Optional<String> take(Commit commit, boolean intact) {
        Optional<String> fault = fault(commit, intact);
        if (fault.isEmpty()) {
            advance(commit);
        }
        return fault;
    }

    /**
     * Takes a commit that was made here after this head, and needs no proof.
     *
     * @throws IllegalArgumentException if it is another's
     */
    public void takeOwn(Commit commit) {
        if (commit.number() != head.number() + 1 || !commit.previous().equals(head.hash())) {
            throw new IllegalArgumentException("That commit was not made after this head");
        }
        advance(commit);
    }

    private void advance(Commit commit) {
        head = commit.asHead();
        boards.put(commit.decision().boardId(), commit.asBoardHead());
    }

    private Optional<String> fault(Commit commit, boolean intact) {
        if (commit.number() != head.number() + 1) {
            return Optional.of("commit %d is missing".formatted(head.number() + 1));
        }
        if (commit.first() != head.position() + 1) {
            return Optional.of("its first position is %d, not %d".formatted(commit.first(), head.position() + 1));
        }
        if (!commit.previous().equals(head.hash())) {
            return Optional.of("it does not name the hash of commit %d".formatted(head.number()));
        }
        if (commit.recordedAt().isBefore(head.recordedAt())) {
            return Optional.of("it is dated before commit %d".formatted(head.number()));
        }
        if (!intact) {
            return Optional.of("its content does not match its hashes");
        }
        return boardFault(commit);
    }

    private Optional<String> boardFault(Commit commit) {
        String boardId = commit.decision().boardId();
        BoardHead before =
                boardHead(boardId).orElseGet(() -> new BoardHead(commit.boardSequence() - 1, commit.boardPrevious()));
        boolean fits = commit.boardSequence() == before.sequence() + 1
                && commit.boardPrevious().equals(before.hash());
        return fits
                ? Optional.empty()
                : Optional.of("it does not follow commit %d of board %s".formatted(before.sequence(), boardId));
    }
}
