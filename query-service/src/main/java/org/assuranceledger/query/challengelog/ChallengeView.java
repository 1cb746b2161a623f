package org.assuranceledger.query.challengelog;

import static org.assuranceledger.challenge.ChallengeState.CLOSED;
import static org.assuranceledger.challenge.ChallengeState.OPEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assuranceledger.challenge.ChallengeProgress;
import org.assuranceledger.query.challengelog.Step.What;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.query.facts.Version;
import org.assuranceledger.timescale.Timescale;

/**
 * A challenge as pages show it, on a stated day.
 *
 * @param version sequence of its last entry, for {@code If-Match}
 * @param due by when an answer is due, as the last escalation has it
 * @param awaited short names of the agencies that owe an answer
 * @param overdue whether one is still owed and its day has passed
 * @param daysOpen from the day it was raised to the day it was closed, or else to the stated day; never below 0
 * @param steps in the order they took effect
 * @param outcome of its closing, unless it was opened again
 * @param links addresses of what it is about and what it led to
 */
public record ChallengeView(
        String challengeId,
        long version,
        Logged logged,
        ChallengeStatus status,
        Timescale due,
        List<String> awaited,
        boolean overdue,
        long daysOpen,
        Optional<String> outcome,
        List<String> links,
        List<Step> steps) {

    static Optional<ChallengeView> of(Version<ChallengeState> challenge, LocalDate day) {
        return challenge
                .state()
                .logged()
                .filter(logged -> !challenge.state().steps().isEmpty())
                .map(logged -> of(challenge, logged, day));
    }

    private static ChallengeView of(Version<ChallengeState> challenge, Logged logged, LocalDate day) {
        List<Step> steps = challenge.state().steps().stream()
                .sorted(Comparator.comparing(Step::clocks, Clocks.IN_EFFECT))
                .toList();
        ChallengeProgress progress = progress(challenge.entity(), logged, steps);
        Optional<Step> closing = progress.state() == CLOSED ? last(steps, What.CLOSED) : Optional.empty();
        Timescale due = Dated.inForce(
                        steps.stream().filter(step -> step.due().isPresent()).toList())
                .flatMap(Step::due)
                .orElseGet(() -> Timescale.none(""));
        LocalDate end = closing.map(Step::clocks).map(Clocks::certainBy).orElse(day);
        return new ChallengeView(
                challenge.entity(),
                challenge.sequence(),
                logged,
                ChallengeStatus.of(progress),
                due,
                progress.awaited(),
                !progress.awaited().isEmpty()
                        && due.dueOn().filter(day::isAfter).isPresent(),
                Math.max(0, ChronoUnit.DAYS.between(logged.clocks().certainBy(), end)),
                closing.map(Step::words),
                links(logged, steps),
                steps);
    }

    private static List<String> links(Logged logged, List<Step> steps) {
        return Stream.concat(
                        logged.links().stream(),
                        steps.stream()
                                .filter(step -> step.what() == What.LINKED)
                                .map(Step::words))
                .distinct()
                .toList();
    }

    private static ChallengeProgress progress(String challengeId, Logged logged, List<Step> steps) {
        ChallengeProgress progress = new ChallengeProgress(logged.agencies(), OPEN, 1, 0, Map.of(), Set.of(), Set.of());
        for (Step step : steps) {
            progress = step.moved(challengeId).map(progress::after).orElse(progress);
        }
        return progress;
    }

    private static Optional<Step> last(List<Step> steps, What what) {
        return steps.stream().filter(step -> step.what() == what).reduce((earlier, later) -> later);
    }
}
