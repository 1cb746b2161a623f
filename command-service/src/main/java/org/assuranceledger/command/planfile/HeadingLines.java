package org.assuranceledger.command.planfile;

import static org.assuranceledger.command.planfile.Column.*;
import static org.assuranceledger.command.planfile.PlanFileFault.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lines in which the plan speaks of itself. */
record HeadingLines(List<Line> lines) {
    /** Notes what no plan can do without. */
    void check(Findings findings) {
        mustHave(LineKind.PLAN, PLAN_LINE_MISSING, findings);
        mustHave(LineKind.PLAN_START, PLAN_START_MISSING, findings);
        mustHave(LineKind.PLAN_END, PLAN_END_MISSING, findings);
        Optional<LocalDate> starts = day(LineKind.PLAN_START);
        Optional<LocalDate> ends = day(LineKind.PLAN_END);
        if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
            findings.ofCell(lines(LineKind.PLAN_END).getFirst(), WHEN, PLAN_ENDS_BEFORE_IT_STARTS);
        }
    }

    private void mustHave(LineKind kind, PlanFileFault otherwise, Findings findings) {
        if (lines(kind).isEmpty()) {
            findings.ofFile(1, KIND.heading(), "", otherwise);
        }
    }

    /** Puts the heading together; only for lines without problems. */
    PlanHeading heading() {
        Line plan = lines(LineKind.PLAN).getFirst();
        return new PlanHeading(
                plan.ifFilled(REF),
                plan.at(WHO),
                plan.at(TEXT),
                plan.at(WHEN),
                day(LineKind.PLAN_START).orElseThrow(),
                day(LineKind.PLAN_END).orElseThrow(),
                texts(LineKind.VERSION).stream().findFirst(),
                plan.word(STATUS, PlanStatus.class, PlanStatus.UNSTATED),
                day(LineKind.EFFECTIVE),
                all(LineKind.REVIEW, PlanReview::of),
                texts(LineKind.PLAN_DOUBT),
                plan.at(NOTE),
                plan.number());
    }

    private Optional<LocalDate> day(LineKind kind) {
        return lines(kind).stream().findFirst().flatMap(line -> Figures.day(line.at(WHEN)));
    }

    private List<String> texts(LineKind kind) {
        return all(kind, line -> line.at(TEXT));
    }

    private <T> List<T> all(LineKind kind, Function<Line, T> read) {
        return lines(kind).stream().map(read).toList();
    }

    private List<Line> lines(LineKind kind) {
        return lines.stream().filter(line -> line.is(kind)).toList();
    }
}
