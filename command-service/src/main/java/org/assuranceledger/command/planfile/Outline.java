package org.assuranceledger.command.planfile;

import static org.assuranceledger.command.planfile.Column.*;
import static org.assuranceledger.command.planfile.PlanFileFault.*;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the lines hang together: what each refers to must stand above it, and some things may be said only once. */
final class Outline {
    private static final Set<LineKind> ONCE = EnumSet.of(
            LineKind.PLAN,
            LineKind.PLAN_START,
            LineKind.PLAN_END,
            LineKind.VERSION,
            LineKind.EFFECTIVE,
            LineKind.THEME,
            LineKind.YEAR_BUCKET);

    private final Findings findings;
    private final Set<String> said = new HashSet<>();
    private final Set<String> priorities = new HashSet<>();
    private final Set<String> prioritiesAndSections = new HashSet<>();
    private final Map<String, Integer> milestonesOfActions = new HashMap<>();

    private Outline(Findings findings) {
        this.findings = findings;
    }

    static void check(List<Line> lines, Findings findings) {
        Outline outline = new Outline(findings);
        boolean beforePlan = lines.stream().anyMatch(line -> line.is(LineKind.PLAN));
        for (Line line : lines) {
            beforePlan &= !line.is(LineKind.PLAN);
            if (beforePlan) {
                findings.ofCell(line, KIND, BEFORE_THE_PLAN);
            }
            line.kind().ifPresent(kind -> outline.take(kind, line));
        }
    }

    private void take(LineKind kind, Line line) {
        if (ONCE.contains(kind) && !said.add(kind + " " + line.key(kind.about == LineKind.About.ACTION ? REF : KIND))) {
            findings.ofCell(line, KIND, LINE_TWICE);
        }
        switch (kind.about) {
            case PLAN -> {}
            case PRIORITY -> takePriority(kind, line);
            case ACTION -> takeFact(kind, line);
        }
    }

    private void takePriority(LineKind kind, Line line) {
        if (kind == LineKind.SECTION) {
            mustStandAbove(line, UNDER, priorities, PRIORITY_UNKNOWN);
        } else {
            priorities.add(line.key(REF));
        }
        if (line.isFilled(REF) && !prioritiesAndSections.add(line.key(REF))) {
            findings.ofCell(line, REF, REF_TWICE);
        }
    }

    private void takeFact(LineKind kind, Line line) {
        if (kind != LineKind.ACTION) {
            mustStandAbove(line, REF, milestonesOfActions.keySet(), ACTION_UNKNOWN);
            takeMilestone(kind, line);
            return;
        }
        mustStandAbove(line, UNDER, prioritiesAndSections, PRIORITY_UNKNOWN);
        if (line.isFilled(REF) && milestonesOfActions.putIfAbsent(line.key(REF), 0) != null) {
            findings.ofCell(line, REF, REF_TWICE);
        }
    }

    private void takeMilestone(LineKind kind, Line line) {
        if (kind == LineKind.MILESTONE) {
            milestonesOfActions.computeIfPresent(line.key(REF), (action, milestones) -> milestones + 1);
        }
        if (kind == LineKind.OTHER_DATE && line.isFilled(UNDER) && !numbersAMilestone(line)) {
            findings.ofCell(line, UNDER, MILESTONE_UNKNOWN);
        }
    }

    private boolean numbersAMilestone(Line line) {
        int milestones = milestonesOfActions.getOrDefault(line.key(REF), 0);
        return line.at(UNDER).matches("[1-9]\\d{0,4}") && Integer.parseInt(line.at(UNDER)) <= milestones;
    }

    private void mustStandAbove(Line line, Column column, Set<String> above, PlanFileFault otherwise) {
        if (line.isFilled(column) && !above.contains(line.key(column))) {
            findings.ofCell(line, column, otherwise);
        }
    }
}
