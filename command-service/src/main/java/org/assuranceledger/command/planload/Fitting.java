package org.assuranceledger.command.planload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assuranceledger.command.planfile.ActionRow;
import org.assuranceledger.command.planfile.PlanFile;
import org.assuranceledger.command.planfile.PlanReading;
import org.assuranceledger.command.planload.Rehearsal.Stage;

/** Finds out what of a plan file no rule of the record forbids, by trying its commands out. */
final class Fitting {
    private final Function<PlanFile, Steps> script;
    private final Rehearsal rehearsal;
    private final LoadOrder order;
    private final List<String> leftOut;
    private final List<LoadProblem> problems = new ArrayList<>();
    private Optional<PlanFile> plan;
    private List<Step> steps = List.of();

    private Fitting(PlanReading reading, Function<PlanFile, Steps> script, Rehearsal rehearsal, LoadOrder order) {
        this.script = script;
        this.rehearsal = rehearsal;
        this.order = order;
        this.leftOut = new ArrayList<>(reading.leftOut());
        this.plan = reading.goodRows();
        reading.problems().stream().map(LoadProblem::of).forEach(problems::add);
    }

    /**
     * Tries a file out, and again without the rows that were refused, until nothing of it is.
     *
     * @param script says a plan over again as commands
     */
    static Fitting of(PlanReading reading, Function<PlanFile, Steps> script, Rehearsal rehearsal, LoadOrder order) {
        Fitting fitting = new Fitting(reading, script, rehearsal, order);
        boolean again = true;
        while (again) {
            again = fitting.plan.filter(fitting::isRefusedInPart).isPresent();
        }
        fitting.problems.sort(Comparator.comparingInt(LoadProblem::line));
        return fitting;
    }

    /** The rows that can be recorded; absent if none can. */
    Optional<PlanFile> plan() {
        return plan;
    }

    /** The commands for those rows. */
    List<Step> steps() {
        return steps;
    }

    /** The references of the other rows, in the file's order. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** What is wrong with those, from the top of the file down. */
    List<LoadProblem> problems() {
        return List.copyOf(problems);
    }

    private boolean isRefusedInPart(PlanFile tried) {
        Steps said = script.apply(tried);
        rehearse(said);
        problems.addAll(said.problems());
        steps = said.isPlanRefused() ? List.of() : said.all();
        List<ActionRow> refused = tried.actions().stream()
                .filter(row -> said.isRefused(row.ref()))
                .toList();
        refused.forEach(row -> leftOut.add(row.ref()));
        plan = said.isPlanRefused() ? Optional.empty() : Optional.of(tried.without(refused));
        return !refused.isEmpty();
    }

    private void rehearse(Steps said) {
        try (Stage stage = rehearsal.begin()) {
            for (Step step : said.all()) {
                if (!said.isPlanRefused()
                        && step.action().filter(said::isRefused).isEmpty()) {
                    stage.refusal(step.command(), order.role(), order.agencyId())
                            .ifPresent(refusal -> said.refuse(step.cell(), step.action(), refusal));
                }
            }
        }
    }
}
