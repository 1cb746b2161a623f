package org.assuranceledger.query.boards;

import static org.assuranceledger.query.facts.Dated.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.GovernanceEvent;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.events.GovernanceEvent.DemonstrationDeclared;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.events.GovernanceEvent.EscalationStage;
import org.assuranceledger.events.GovernanceEvent.EscalationStagesSet;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/**
 * All that is known of a board's standing. A pure fold.
 *
 * @param name absent for the ledger itself
 * @param stages every setting of the stages; the last to take effect holds
 * @param demonstration what the ledger says of itself if it holds a demonstration
 */
record BoardState(
        String boardId,
        Optional<Named> name,
        List<Agency> agencies,
        List<Stages> stages,
        Optional<String> demonstration) {

    /** The board's name. */
    record Named(String words, Clocks clocks) {}

    /** All stages at once. */
    record Stages(List<EscalationStage> stages, Clocks clocks) implements Dated {}

    static BoardState blank(String boardId) {
        return new BoardState(boardId, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    BoardState after(GovernanceEvent event, Clocks clocks) {
        return switch (event) {
            case DemonstrationDeclared e -> new BoardState(boardId, name, agencies, stages, Optional.of(e.statement()));
            case BoardEstablished e ->
                new BoardState(boardId, Optional.of(new Named(e.name(), clocks)), agencies, stages, demonstration);
            case AgencyAdmitted e -> with(plus(agencies, new Agency(e.agencyId(), e.name(), clocks)), stages);
            case EscalationStagesSet e -> with(agencies, plus(stages, new Stages(e.stages(), clocks)));
            case EntryRedacted e -> this;
        };
    }

    /** The board with only what was true by the end of a day. */
    BoardState on(LocalDate day) {
        return with(Dated.by(day, agencies), Dated.by(day, stages));
    }

    private BoardState with(List<Agency> newAgencies, List<Stages> newStages) {
        return new BoardState(boardId, name, newAgencies, newStages, demonstration);
    }
}
