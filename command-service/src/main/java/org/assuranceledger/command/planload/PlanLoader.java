package org.assuranceledger.command.planload;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.plan.PlanRule;
import org.assuranceledger.command.planfile.Column;
import org.assuranceledger.command.planfile.PlanFile;
import org.assuranceledger.command.planfile.PlanHeading;
import org.assuranceledger.command.planfile.PlanReading;
import org.assuranceledger.command.planload.Step.Cell;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.submission.Receipt;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.command.submission.Submissions;
import org.assuranceledger.command.submission.Versions;
import org.assuranceledger.ledger.Hash;

/**
 * Has a board's plan recorded from its file, by the commands that a person would give to enter it. They are tried out
 * first, so that a file with anything wrong records nothing. Each has an id made of what the file says: a load that was
 * cut short goes on where it stopped when the same file is handed over again, and a file handed over twice is recorded
 * once.
 */
public final class PlanLoader {
    private static final int ID_DIGITS = 32;

    private final Submissions submissions;
    private final Versions versions;
    private final Rehearsal rehearsal;
    private final Clock clock;

    /** Records through {@code submissions} what holds in a {@code rehearsal}. */
    public PlanLoader(Submissions submissions, Versions versions, Rehearsal rehearsal, Clock clock) {
        this.submissions = submissions;
        this.versions = versions;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    /**
     * Has the plan recorded as the order says. What the plan holds counts from the day it says it takes effect, or else
     * from its first day, but not from a day that is still to come; progress notes keep their own dates.
     *
     * @throws RuleBroken by {@link PlanRule#PLAN_ALREADY_DRAFTED} if there is another plan under that name, or if the
     *     record changed meanwhile so that it takes no more of this one
     */
    public LoadReport load(PlanReading reading, LoadOrder order) {
        Optional<String> planId = reading.goodRows().map(plan -> planId(order.boardId(), plan.heading()));
        Fitting fit = Fitting.of(reading, plan -> script(plan, order.boardId()), rehearsal, order);
        List<LoadProblem> problems = Stream.concat(
                        fit.problems().stream(),
                        new NoteDates(reading, clock).problems(reading.notes(), fit.problems()).stream())
                .sorted(Comparator.comparingInt(LoadProblem::line))
                .toList();
        boolean wanted = problems.isEmpty() || order.rows() == LoadOrder.Rows.GOOD;
        if (order.onlyCheck()) {
            planId.ifPresent(
                    id -> PlanRule.PLAN_ALREADY_DRAFTED.unless(versions.of(id).isEmpty(), id));
        }
        Optional<Receipt> loaded = wanted && !order.onlyCheck() ? record(fit.steps(), order) : Optional.empty();
        Optional<PlanFile> counted = wanted ? fit.plan() : Optional.empty();
        return new LoadReport(planId, loaded, LoadCount.of(counted), fit.plan().isPresent(), fit.leftOut(), problems);
    }

    private Steps script(PlanFile plan, String boardId) {
        LocalDate since = plan.heading().effectiveFrom().orElse(plan.heading().starts());
        boolean begun = !since.isAfter(Dates.today(clock));
        Optional<String> words = begun ? Optional.of(since.toString()) : Optional.empty();
        Steps steps = PlanScript.of(plan, planId(boardId, plan.heading()), words);
        PlanHeading heading = plan.heading();
        Cell who = new Cell(heading.line(), Column.WHO, heading.board());
        new OwnBoard(versions)
                .refusal(heading.board(), boardId)
                .ifPresent(refusal -> steps.refuse(who, Optional.empty(), refusal));
        return steps;
    }

    /** Under the short name that the file gives the plan, or else under its years. */
    private static String planId(String boardId, PlanHeading heading) {
        int first = heading.starts().getYear();
        int last = heading.ends().getYear();
        String years = first == last ? String.valueOf(first) : "%d-%02d".formatted(first, last % 100);
        return boardId + "/plans/" + heading.ref().orElse(years).toLowerCase(Locale.ROOT);
    }

    private Optional<Receipt> record(List<Step> steps, LoadOrder order) {
        String key = order.boardId() + ":plan-file:" + digest(steps) + ":";
        Optional<Receipt> last = Optional.empty();
        boolean repeated = true;
        for (int number = 0; number < steps.size(); number++) {
            Object command = steps.get(number).command();
            Receipt receipt =
                    submissions.give(stamp(key + (number + 1), command, order), OptionalLong.empty(), command);
            repeated &= receipt.repeated();
            last = Optional.of(receipt);
        }
        boolean nothingNew = repeated;
        return last.map(receipt -> new Receipt(
                receipt.aggregateId(), receipt.version(), receipt.position(), receipt.recordedAt(), nothingNew));
    }

    private static Stamp stamp(String commandId, Object command, LoadOrder order) {
        return new Stamp(
                commandId,
                command.getClass().getSimpleName(),
                order.boardId(),
                order.person(),
                order.role(),
                order.agencyId(),
                "",
                command.toString());
    }

    /** Of all that the commands say, without who gives them. */
    private static String digest(List<Step> steps) {
        String all = steps.stream().map(step -> step.command().toString()).collect(joining("\n"));
        return Hash.of(all.getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_DIGITS);
    }
}
