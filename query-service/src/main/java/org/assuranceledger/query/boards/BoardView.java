package org.assuranceledger.query.boards;

import java.util.List;
import org.assuranceledger.events.GovernanceEvent.EscalationStage;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.query.facts.Version;

/**
 * A board as pages show it.
 *
 * @param version sequence of the board's last entry, for {@code If-Match}
 * @param stages through which a challenge is escalated, first to last
 */
public record BoardView(
        String boardId, long version, String name, List<Agency> agencies, List<EscalationStage> stages) {
    static BoardView of(Version<BoardState> board) {
        BoardState state = board.state();
        return new BoardView(
                state.boardId(),
                board.sequence(),
                state.name().map(BoardState.Named::words).orElse(state.boardId()),
                state.agencies(),
                Dated.inForce(state.stages()).map(BoardState.Stages::stages).orElse(List.of()));
    }

    /** The agency's name, or its short name if the board never admitted it. */
    public String agencyName(String agencyId) {
        return agencies.stream()
                .filter(agency -> agency.agencyId().equals(agencyId))
                .map(Agency::name)
                .findFirst()
                .orElse(agencyId);
    }
}
