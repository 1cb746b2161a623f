package org.assuranceledger.events;

import java.util.List;
import org.assuranceledger.timescale.Timescale;

/** What has happened to the ledger itself and to a board's standing: who its partner agencies are, how it escalates. */
public sealed interface GovernanceEvent extends BoardEvent {
    /** The board's short name as in its web address; {@code ledger} for the ledger itself. */
    String boardId();

    @Override
    default String aggregateId() {
        return boardId();
    }

    /** The first entry of a ledger that holds a demonstration says so, for ever. */
    @StoredAs("demonstration-declared")
    record DemonstrationDeclared(String boardId, @FreeText String statement, Timescale effectiveOn)
            implements GovernanceEvent {}

    /** A board began to keep its record here. */
    @StoredAs("board-established")
    record BoardEstablished(String boardId, String name, Timescale effectiveOn) implements GovernanceEvent {}

    /** An agency became a partner of the board; {@code agencyId} is its short name in addresses. */
    @StoredAs("agency-admitted")
    record AgencyAdmitted(String boardId, String agencyId, String name, Timescale effectiveOn)
            implements GovernanceEvent {}

    /** The board settled through which stages a challenge is escalated; replaces the stages before. */
    @StoredAs("escalation-stages-set")
    record EscalationStagesSet(String boardId, List<EscalationStage> stages, Timescale effectiveOn)
            implements GovernanceEvent {}

    /**
     * One step of escalation.
     *
     * @param name who answers at this stage, such as "Agency chief officer"
     * @param days calendar days that the stage allows for an answer, 1 to 365
     */
    record EscalationStage(String name, int days) {}
}
