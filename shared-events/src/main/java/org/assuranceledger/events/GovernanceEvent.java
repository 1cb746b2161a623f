package org.assuranceledger.events;

import java.util.List;
import java.util.Optional;
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
     * Words were removed from an entry, and from every store that holds them; this entry stays, and says so.
     *
     * @param position of the entry in the ledger, from 1
     * @param commit number of the commit that holds it
     * @param about address of what the entry is about
     * @param field of the entry whose words went; absent where all its free text did
     * @param seals of the removed texts, the request's among them, by which each store finds and removes them
     * @param ground code of the legal ground, such as {@code child-identifiable}
     * @param reason why, without the words themselves
     * @param approver who approved it, as a role or group
     */
    @StoredAs("entry-redacted")
    record EntryRedacted(
            String boardId,
            long position,
            long commit,
            String about,
            Optional<String> field,
            List<String> seals,
            String ground,
            @FreeText String reason,
            String approver,
            Timescale effectiveOn)
            implements GovernanceEvent {}

    /**
     * One step of escalation.
     *
     * @param name who answers at this stage, such as "Agency chief officer"
     * @param days calendar days that the stage allows for an answer, 1 to 365
     */
    record EscalationStage(String name, int days) {}
}
