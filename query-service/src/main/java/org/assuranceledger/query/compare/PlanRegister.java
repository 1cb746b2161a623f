package org.assuranceledger.query.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.currentplan.CurrentPlan;
import org.assuranceledger.query.currentplan.CurrentPlanProjection;
import org.assuranceledger.query.currentplan.PlanView;
import org.assuranceledger.query.currentplan.PlanView.PriorityView;

/** A board's plans, and the actions of each. */
record PlanRegister(CurrentPlan plans) implements Register {
    @Override
    public String view() {
        return CurrentPlanProjection.VIEW;
    }

    @Override
    public List<Thing> at(String boardId, Optional<String> agencyId, AsAtRequest request) {
        return Register.known(() -> plans.plans(boardId, request.recorded()).plans()).stream()
                .flatMap(line -> Register.known(
                        () -> List.of(plans.plan(line.planId(), request).plan()))
                        .stream())
                .flatMap(plan ->
                        Stream.concat(Stream.of(thing(plan)), plan.actions().map(ActionParts::thing)))
                .toList();
    }

    private static Thing thing(PlanView plan) {
        Stream<Fact> whole = Stream.of(
                Fact.of(Part.TITLE, plan.drafting().title()),
                Fact.of(Part.ADOPTED, plan.adopted() ? "adopted" : "draft"));
        Stream<Fact> more = Stream.of(
                        plan.adoptions().stream().map(one -> Fact.more(Part.ADOPTED_BY, "", one.by(), one.clocks())),
                        plan.reviews().stream().map(one -> Fact.moreOn(Part.REVIEW, one.due(), one.clocks())),
                        plan.priorities().stream().flatMap(PlanRegister::priority),
                        plan.doubts().stream()
                                .map(one ->
                                        Fact.more(Part.DOUBT, one.reference().orElse(""), one.words(), one.clocks())))
                .flatMap(facts -> facts);
        return Thing.of(plan.planId(), plan.drafting().title(), false, Stream.concat(whole, more));
    }

    private static Stream<Fact> priority(PriorityView priority) {
        return Stream.of(
                Fact.of(Part.PRIORITY, priority.reference(), priority.title()),
                Fact.of(Part.SPONSOR, priority.reference(), priority.sponsor().orElse("")));
    }
}
