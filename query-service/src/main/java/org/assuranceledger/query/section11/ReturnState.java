package org.assuranceledger.query.section11;

import static org.assuranceledger.query.facts.Dated.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.Section11Event.OfReturn;
import org.assuranceledger.events.Section11Event.ReturnClosed;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ReturnRequested;
import org.assuranceledger.events.Section11Event.ScoreModerated;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/**
 * All that is known of one agency's return. A pure fold; every score ever given is kept.
 *
 * @param agencyId empty only before the first event
 * @param closed when it was closed with its round; absent while it takes scores
 */
public record ReturnState(
        String returnId,
        String agencyId,
        List<Score> selfAssessed,
        List<Score> moderated,
        List<Declaration> declarations,
        Optional<Clocks> closed) {

    /** The agency declared its return complete, in the name of a role. */
    public record Declaration(String by, Clocks clocks) implements Dated {}

    static ReturnState blank(String returnId) {
        return new ReturnState(returnId, "", List.of(), List.of(), List.of(), Optional.empty());
    }

    ReturnState after(OfReturn event, Clocks clocks) {
        return switch (event) {
            case ReturnRequested e ->
                new ReturnState(returnId, e.agencyId(), selfAssessed, moderated, declarations, closed);
            case ScoreSubmitted e -> {
                Score score = new Score(e.standard(), e.grade(), e.evidence(), "", clocks);
                yield with(plus(selfAssessed, score), moderated, declarations);
            }
            case ScoreModerated e -> {
                Score score = new Score(e.standard(), e.grade(), e.reason(), e.panel(), clocks);
                yield with(selfAssessed, plus(moderated, score), declarations);
            }
            case ReturnDeclared e ->
                with(selfAssessed, moderated, plus(declarations, new Declaration(e.declaredBy(), clocks)));
            case ReturnClosed e ->
                new ReturnState(returnId, agencyId, selfAssessed, moderated, declarations, Optional.of(clocks));
        };
    }

    /** The return with only what was true by the end of a day. */
    ReturnState on(LocalDate day) {
        return new ReturnState(
                returnId,
                agencyId,
                Dated.by(day, selfAssessed),
                Dated.by(day, moderated),
                Dated.by(day, declarations),
                closed.filter(clocks -> clocks.by(day)));
    }

    /** The self-assessed score that holds for a standard. */
    Optional<Score> selfAssessed(String standard) {
        return holding(selfAssessed, standard);
    }

    /** The moderated score that holds for a standard. */
    Optional<Score> moderated(String standard) {
        return holding(moderated, standard);
    }

    private static Optional<Score> holding(List<Score> scores, String standard) {
        return Dated.inForce(scores.stream()
                .filter(score -> score.standard().equals(standard))
                .toList());
    }

    private ReturnState with(List<Score> newSelf, List<Score> newModerated, List<Declaration> newDeclarations) {
        return new ReturnState(returnId, agencyId, newSelf, newModerated, newDeclarations, closed);
    }
}
