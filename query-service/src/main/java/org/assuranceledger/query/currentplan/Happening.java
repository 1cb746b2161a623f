package org.assuranceledger.query.currentplan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.currentplan.Milestone.DueChange;
import org.assuranceledger.query.currentplan.Milestone.Outcome;
import org.assuranceledger.query.currentplan.Progress.Postponement;
import org.assuranceledger.query.currentplan.Progress.Standing;
import org.assuranceledger.query.currentplan.Terms.Wording;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.timescale.Timescale;

/**
 * One thing that happened to an action, as its page tells it.
 *
 * @param key of its title in the words of the pages
 * @param milestone whose number the title names; 0 where none
 * @param approver empty where none was needed
 * @param move the due date before and after, where it was changed
 * @param words what was said; may be empty
 * @param reason for it, where it is not what was said
 */
public record Happening(
        String key,
        int milestone,
        String approver,
        Optional<Move> move,
        String words,
        String reason,
        Optional<String> meeting,
        Clocks clocks) {

    /** A due date before and after. */
    public record Move(Timescale was, Timescale now) {}

    /** All that happened to an action, latest first. */
    static List<Happening> of(ActionView action) {
        Stream<Happening> milestones = action.milestones().stream().flatMap(Happening::ofMilestone);
        Stream<Happening> whole = Stream.of(
                        action.postponements().stream().map(Happening::postponed),
                        action.standings().stream().map(Happening::stood),
                        action.wordings().stream().map(Happening::worded))
                .flatMap(all -> all);
        return Stream.concat(milestones, whole)
                .sorted(Comparator.comparing(Happening::clocks, Clocks.IN_EFFECT)
                        .reversed())
                .toList();
    }

    private static Stream<Happening> ofMilestone(MilestoneView milestone) {
        return Stream.concat(
                milestone.changes().stream().map(change -> moved(milestone.number(), change)),
                milestone.outcomes().stream().map(outcome -> ended(milestone.number(), outcome)));
    }

    private static Happening moved(int milestone, DueChange change) {
        return new Happening(
                change.correction() ? "change.corrected" : "change.moved",
                milestone,
                change.approver(),
                Optional.of(new Move(change.was(), change.due())),
                "",
                change.reason(),
                change.meeting(),
                change.clocks());
    }

    private static Happening ended(int milestone, Outcome outcome) {
        String key = outcome.reached() ? "change.reached" : "change.missed";
        return told(key, milestone, outcome.words(), outcome.clocks());
    }

    private static Happening postponed(Postponement postponed) {
        Move move = new Move(postponed.was(), postponed.until());
        return new Happening(
                "change.postponed",
                0,
                "",
                Optional.of(move),
                "",
                postponed.reason(),
                Optional.empty(),
                postponed.clocks());
    }

    private static Happening stood(Standing standing) {
        return told(standing.open() ? "change.reopened" : "change.closed", 0, standing.words(), standing.clocks());
    }

    private static Happening worded(Wording wording) {
        return new Happening(
                wording.approver().isEmpty() ? "change.agreed" : "change.reworded",
                0,
                wording.approver(),
                Optional.empty(),
                wording.words(),
                wording.reason(),
                Optional.empty(),
                wording.clocks());
    }

    private static Happening told(String key, int milestone, String words, Clocks clocks) {
        return new Happening(key, milestone, "", Optional.empty(), words, "", Optional.empty(), clocks);
    }
}
