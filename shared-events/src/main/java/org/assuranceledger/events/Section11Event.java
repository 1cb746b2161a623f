package org.assuranceledger.events;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.timescale.Timescale;

/** What has happened in a Section 11 audit round and in the return of each agency (Children Act 2004, section 11). */
public sealed interface Section11Event extends BoardEvent {

    /** What has happened to a round as a whole, such as {@code redbridge/section11/2015}. */
    sealed interface OfRound extends Section11Event {
        /** Which round. */
        String roundId();

        @Override
        default String aggregateId() {
            return roundId();
        }
    }

    /** What has happened to one agency's return, such as {@code redbridge/section11/2015/returns/nelft}. */
    sealed interface OfReturn extends Section11Event {
        /** Which return. */
        String returnId();

        @Override
        default String aggregateId() {
            return returnId();
        }
    }

    /**
     * A round was opened: these agencies assess themselves against these standards.
     *
     * @param kind strategic (agencies) or operational (practitioners)
     * @param standardSet name of the set of standards, which is data and has versions
     */
    @StoredAs("audit-round-opened")
    record AuditRoundOpened(
            String roundId,
            String boardId,
            String title,
            String kind,
            String standardSet,
            List<Standard> standards,
            List<Grade> scale,
            List<String> agencies,
            Timescale due,
            Timescale effectiveOn)
            implements OfRound {}

    /** The round was closed, and each of its returns in the same commit. */
    @StoredAs("audit-round-closed")
    record AuditRoundClosed(String roundId, Optional<String> meeting, Timescale effectiveOn) implements OfRound {}

    /** An agency was asked for its return. Repeats what the return needs to know of its round. */
    @StoredAs("return-requested")
    record ReturnRequested(
            String returnId,
            String roundId,
            String agencyId,
            List<String> standards,
            List<String> grades,
            Timescale due,
            Timescale effectiveOn)
            implements OfReturn {}

    /** The agency scored itself; {@code grade} is one of the scale or {@code not-applicable}. */
    @StoredAs("score-submitted")
    record ScoreSubmitted(
            String returnId,
            String standard,
            String grade,
            @FreeText String evidence,
            Timescale effectiveOn) implements OfReturn {}

    /** The agency declared its return complete, in the name of a role. */
    @StoredAs("return-declared")
    record ReturnDeclared(String returnId, String declaredBy, Timescale effectiveOn) implements OfReturn {}

    /** A panel or peer moderated a score; the self-assessed one stands beside it. */
    @StoredAs("score-moderated")
    record ScoreModerated(
            String returnId,
            String standard,
            String grade,
            @FreeText String reason,
            String panel,
            Timescale effectiveOn)
            implements OfReturn {}

    /** The return's round was closed, and with it the return, declared or not: it takes no more scores. */
    @StoredAs("return-closed")
    record ReturnClosed(String returnId, Timescale effectiveOn) implements OfReturn {}

    /** One standard of a set; {@code label} is its short name. */
    record Standard(String reference, String label) {}

    /** One grade of a scale, from worst to best; {@code compliant} says on which side of the threshold it is. */
    record Grade(String code, String label, boolean compliant) {}
}
