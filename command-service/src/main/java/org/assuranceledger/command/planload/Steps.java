package org.assuranceledger.command.planload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assuranceledger.command.planload.Step.Cell;
import org.assuranceledger.command.refusal.RuleBroken;

/** Commands in order, and what no command could be made of because a rule forbids it. */
final class Steps {
    private final List<Step> steps = new ArrayList<>();
    private final List<LoadProblem> problems = new ArrayList<>();
    private final Set<String> refusedActions = new HashSet<>();
    private boolean planRefused;

    void add(Cell cell, Optional<String> action, Supplier<Object> command) {
        try {
            steps.add(new Step(cell, action, command.get()));
        } catch (RuleBroken refusal) {
            refuse(cell, action, refusal);
        }
    }

    void refuse(Cell cell, Optional<String> action, RuleBroken refusal) {
        problems.add(LoadProblem.of(cell, refusal));
        action.ifPresentOrElse(refusedActions::add, () -> planRefused = true);
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    List<LoadProblem> problems() {
        return List.copyOf(problems);
    }

    /** Whether something about the plan as a whole was refused, so that no row can be taken either. */
    boolean isPlanRefused() {
        return planRefused;
    }

    boolean isRefused(String action) {
        return refusedActions.contains(action);
    }
}
