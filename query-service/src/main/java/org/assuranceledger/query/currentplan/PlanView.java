package org.assuranceledger.query.currentplan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.query.currentplan.PlanState.Adoption;
import org.assuranceledger.query.currentplan.PlanState.Doubt;
import org.assuranceledger.query.currentplan.PlanState.Drafting;
import org.assuranceledger.query.currentplan.PlanState.Priority;
import org.assuranceledger.query.currentplan.PlanState.Review;
import org.assuranceledger.query.currentplan.PlanState.Sponsor;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.query.facts.Version;

/**
 * A plan as pages show it, with all its actions.
 *
 * @param version sequence of the plan's last entry, for {@code If-Match}
 * @param drafting title, period and version as printed
 * @param adopted whether a group has adopted it; a draft otherwise
 * @param priorities in the order they were added
 * @param statuses how many actions have each status
 */
public record PlanView(
        String planId,
        long version,
        Drafting drafting,
        boolean adopted,
        List<Adoption> adoptions,
        List<Review> reviews,
        List<PriorityView> priorities,
        Map<ScheduleStatus, Long> statuses,
        List<Doubt> doubts) {

    /**
     * A priority with its actions, in the order they were agreed.
     *
     * @param sponsor who answers for it; absent is a fact about the plan
     */
    public record PriorityView(
            String reference,
            String title,
            Optional<String> sponsor,
            List<Sponsor> sponsors,
            List<ActionView> actions) {
        static PriorityView of(Priority priority, List<ActionView> actions) {
            return new PriorityView(
                    priority.reference(),
                    priority.title(),
                    Dated.inForce(priority.sponsors()).map(Sponsor::words),
                    priority.sponsors(),
                    servedBy(actions, priority.reference()));
        }

        private static List<ActionView> servedBy(List<ActionView> actions, String reference) {
            return actions.stream()
                    .filter(action -> action.agreement().priority().equals(reference))
                    .sorted(Comparator.comparingLong(
                            action -> action.agreement().clocks().position()))
                    .toList();
        }
    }

    static Optional<PlanView> of(Version<PlanState> plan, List<ActionView> actions) {
        return plan.state().drafting().map(drafting -> of(plan, drafting, actions));
    }

    private static PlanView of(Version<PlanState> plan, Drafting drafting, List<ActionView> actions) {
        PlanState state = plan.state();
        return new PlanView(
                state.planId(),
                plan.sequence(),
                drafting,
                !state.adoptions().isEmpty(),
                state.adoptions(),
                state.reviews(),
                Stream.concat(
                                state.priorities().stream().map(priority -> PriorityView.of(priority, actions)),
                                unlisted(state, actions))
                        .toList(),
                actions.stream()
                        .collect(Collectors.groupingBy(ActionView::status, TreeMap::new, Collectors.counting())),
                state.doubts());
    }

    /** An action may have been agreed before its priority took effect; it is shown all the same. */
    private static Stream<PriorityView> unlisted(PlanState plan, List<ActionView> actions) {
        List<String> listed =
                plan.priorities().stream().map(Priority::reference).toList();
        return actions.stream()
                .map(action -> action.agreement().priority())
                .filter(reference -> !listed.contains(reference))
                .distinct()
                .map(reference -> new PriorityView(
                        reference, "", Optional.empty(), List.of(), PriorityView.servedBy(actions, reference)));
    }

    /** The priority that one of its actions serves. */
    PriorityView priorityOf(ActionView action) {
        return priorities.stream()
                .filter(priority ->
                        priority.reference().equals(action.agreement().priority()))
                .findFirst()
                .orElseThrow();
    }

    /** All its actions, by priority. */
    public Stream<ActionView> actions() {
        return priorities.stream().flatMap(priority -> priority.actions().stream());
    }
}
