package org.assuranceledger.query.boards;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;

/** Answers which boards there are and how they stand. */
public final class Boards {
    private static final String LEDGER = "ledger";

    private final Facts<BoardState> boards;
    private final Moments moments;

    /** Reads from {@code store}. */
    public Boards(FactsStore store, Moments moments) {
        this.boards = BoardsProjection.boards(store);
        this.moments = moments;
    }

    /**
     * All boards.
     *
     * @param demonstration what the ledger says of itself if it holds a demonstration
     */
    public record BoardsAnswer(AsAt asAt, List<BoardView> boards, Optional<String> demonstration) implements Answer {}

    /** One board. */
    public record BoardAnswer(AsAt asAt, BoardView board) implements Answer {}

    /** All boards, by address. */
    public BoardsAnswer all(AsAtRequest request) {
        AsAt asAt = moments.resolve(request, LEDGER, BoardsProjection.VIEW);
        List<BoardView> all = boards.in("", asAt.position()).stream()
                .filter(board -> board.state().name().isPresent())
                .map(BoardView::of)
                .toList();
        Optional<String> demonstration = boards.at(LEDGER, asAt.position())
                .flatMap(ledger -> ledger.state().demonstration());
        return new BoardsAnswer(asAt, all, demonstration);
    }

    /**
     * One board.
     *
     * @throws NotInRecord if there is none of that name
     */
    public BoardAnswer one(String boardId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, boardId, BoardsProjection.VIEW);
        return new BoardAnswer(asAt, at(boardId, asAt));
    }

    /**
     * One board as it stands now, whatever moment is asked about it: how it is called and what it holds.
     *
     * @throws NotInRecord if there is none of that name
     */
    public BoardView now(String boardId) {
        return one(boardId, AsAtRequest.NOW).board();
    }

    /**
     * One board at a cut-off, which must take in the view {@link BoardsProjection#VIEW}.
     *
     * @throws NotInRecord if there is none of that name
     */
    public BoardView at(String boardId, AsAt asAt) {
        return boards.at(boardId, asAt.position())
                .filter(board -> board.state().name().isPresent())
                .map(board -> board.on(asAt.effectiveOn(), BoardState::on))
                .map(BoardView::of)
                .orElseThrow(() -> NotInRecord.no("board", boardId, asAt));
    }
}
