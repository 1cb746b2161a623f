package org.assuranceledger.query.boards;

import org.assuranceledger.events.GovernanceEvent;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.replay.Entry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps every version of every board's standing. */
@ProcessingGroup(BoardsProjection.VIEW)
public final class BoardsProjection {
    /** The view's name. */
    public static final String VIEW = "boards";

    private final Facts<BoardState> boards;

    /** Keeps them in {@code store}. */
    public BoardsProjection(FactsStore store) {
        this.boards = boards(store);
    }

    static Facts<BoardState> boards(FactsStore store) {
        return store.of("board", BoardState.class, BoardState::blank);
    }

    @EventHandler
    void on(GovernanceEvent event, Entry entry) {
        boards.advance(event.boardId(), entry, board -> board.after(event, Clocks.of(event, entry)));
    }

    @ResetHandler
    void reset() {
        boards.forgetAll();
    }
}
