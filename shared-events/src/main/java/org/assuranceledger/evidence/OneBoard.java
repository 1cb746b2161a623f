package org.assuranceledger.evidence;

import java.util.Optional;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;

/** One board's commits, bound by their board hashes; what lies between them belongs to other boards. */
final class OneBoard implements Following {
    private final String boardId;
    private BoardHead board = BoardHead.EMPTY;
    private Head ledger = Head.EMPTY;

    OneBoard(String boardId) {
        this.boardId = boardId;
    }

    @Override
    public Optional<String> take(Commit commit) {
        Optional<String> fault = fault(commit);
        if (fault.isEmpty()) {
            board = commit.asBoardHead();
            ledger = commit.asHead();
        }
        return fault;
    }

    private Optional<String> fault(Commit commit) {
        if (!commit.decision().boardId().equals(boardId)) {
            return Optional.of("it belongs to another board");
        }
        if (commit.boardSequence() != board.sequence() + 1) {
            return Optional.of("it is the board's line %d".formatted(commit.boardSequence()));
        }
        if (!commit.boardPrevious().equals(board.hash())) {
            return Optional.of("it does not name the hash of line %d".formatted(board.sequence()));
        }
        boolean later = commit.number() > ledger.number()
                && commit.first() > ledger.position()
                && !commit.recordedAt().isBefore(ledger.recordedAt());
        if (!later) {
            return Optional.of("it says that it was recorded before line %d".formatted(board.sequence()));
        }
        return commit.isIntact() ? Optional.empty() : Optional.of("its content does not match its hashes");
    }

    @Override
    public long place(Commit commit) {
        return commit.decision().boardId().equals(boardId) ? commit.boardSequence() : 0;
    }

    @Override
    public boolean joins(Commit commit) {
        return commit.boardPrevious().equals(board.hash());
    }

    @Override
    public Hash entry(Commit commit) {
        return commit.boardHash();
    }

    @Override
    public String inWords() {
        return "the board " + boardId;
    }
}
