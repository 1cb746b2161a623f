package org.assuranceledger.query.compare;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.query.currentplan.ActionView;
import org.assuranceledger.query.currentplan.Milestone.Outcome;
import org.assuranceledger.query.currentplan.MilestoneView;
import org.assuranceledger.query.currentplan.Progress.Postponement;
import org.assuranceledger.query.currentplan.Terms.Target;
import org.assuranceledger.query.facts.Dated;

/** In what an action can change: how it stands, what was agreed, its milestones, and what was said. */
final class ActionParts {
    private ActionParts() {}

    static Thing thing(ActionView action) {
        Stream<Fact> parts = Stream.of(
                        standing(action),
                        agreed(action),
                        action.milestones().stream().flatMap(ActionParts::milestone),
                        said(action))
                .flatMap(facts -> facts);
        return Thing.of(action.actionId(), action.wording(), action.status().isDone(), parts);
    }

    private static Stream<Fact> standing(ActionView action) {
        return Stream.concat(
                Stream.of(Fact.of(Part.STATUS, action.status().code())),
                Dated.inForce(action.postponements()).map(Postponement::until).stream()
                        .map(until -> Fact.on(Part.POSTPONED, "", until)));
    }

    private static Stream<Fact> agreed(ActionView action) {
        return Stream.of(
                        Stream.of(Fact.of(Part.WORDING, action.wording()), Fact.of(Part.LEADS, leads(action))),
                        action.subActions().stream().map(one -> Fact.of(Part.SUB_ACTION, one.number(), one.wording())),
                        action.measures().stream().map(one -> Fact.of(Part.MEASURE, one.number(), one.wording())),
                        action.targets().stream().map(one -> Fact.of(Part.TARGET, one.number(), target(one))),
                        action.risks().stream().map(one -> Fact.more(Part.RISK, "", one.words(), one.clocks())))
                .flatMap(facts -> facts);
    }

    private static Stream<Fact> milestone(MilestoneView milestone) {
        int number = milestone.number();
        return Stream.of(
                        Stream.of(
                                Fact.of(Part.MILESTONE, number, milestone.wording()),
                                Fact.on(Part.ORIGINAL_DUE, number, milestone.baseline()),
                                Fact.on(Part.DUE, number, milestone.current())),
                        milestone.changes().stream()
                                .map(change -> Fact.more(
                                        change.correction() ? Part.PUT_RIGHT : Part.MOVED,
                                        number,
                                        change.reason(),
                                        change.clocks())),
                        milestone.reachedOn().stream()
                                .map(when -> Fact.on(Part.REACHED, number, when).saying(evidence(milestone))),
                        milestone.outcomes().stream()
                                .filter(outcome -> !outcome.reached())
                                .map(outcome -> Fact.more(Part.MISSED, number, outcome.words(), outcome.clocks())))
                .flatMap(facts -> facts);
    }

    private static Stream<Fact> said(ActionView action) {
        return Stream.concat(
                action.standings().stream()
                        .map(one -> Fact.more(one.open() ? Part.REOPENED : Part.CLOSED, "", one.words(), one.clocks())),
                action.notes().stream().map(one -> Fact.more(Part.NOTE, "", one.words(), one.clocks())));
    }

    private static String evidence(MilestoneView milestone) {
        return Dated.inForce(milestone.outcomes()).map(Outcome::words).orElse("");
    }

    private static String leads(ActionView action) {
        return action.leadsAsWritten().isBlank()
                ? action.leads().stream().map(lead -> lead.words()).collect(Collectors.joining("; "))
                : action.leadsAsWritten();
    }

    private static String target(Target target) {
        return target.asWritten().isBlank() ? target.value().toPlainString() + " " + target.unit() : target.asWritten();
    }
}
