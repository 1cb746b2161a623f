package org.assuranceledger.command.planfile;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.planfile.LineKind.About;

/** All lines of a file, checked, and what can be made of those without problems. */
final class PlanLines {
    private final List<Line> lines;
    private final Findings findings;
    private final HeadingLines heading;
    private final Map<String, Line> priorities = new HashMap<>();

    PlanLines(List<Line> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
        lines.forEach(line -> LineChecks.check(line, findings));
        Outline.check(lines, findings);
        heading = new HeadingLines(
                lines.stream().filter(line -> line.about() == About.PLAN).toList());
        heading.check(findings);
        lines.stream()
                .filter(line -> line.about() == About.PRIORITY)
                .forEach(line -> priorities.putIfAbsent(line.key(Column.REF), line));
    }

    PlanReading reading() {
        Optional<PlanFile> good = findings.spoilTheFile() ? Optional.empty() : Optional.of(goodRows());
        List<String> leftOut = lines(LineKind.ACTION).stream()
                .filter(line -> !isGood(line))
                .map(line -> line.at(Column.REF))
                .distinct()
                .toList();
        List<NoteDate> notes = lines(LineKind.PROGRESS).stream()
                .filter(line -> line.isFilled(Column.WHEN))
                .map(NoteDate::of)
                .toList();
        return new PlanReading(good, leftOut, notes, findings.inOrder());
    }

    private PlanFile goodRows() {
        Map<String, List<Line>> facts = lines.stream()
                .filter(line -> line.about() == About.ACTION)
                .collect(groupingBy(line -> line.key(Column.REF)));
        return new PlanFile(
                heading.heading(),
                lines(LineKind.PRIORITY).stream()
                        .filter(this::isGood)
                        .map(PriorityRow::of)
                        .toList(),
                lines(LineKind.SECTION).stream()
                        .filter(this::isGood)
                        .map(line -> SectionRow.of(line, above(line)))
                        .toList(),
                lines(LineKind.ACTION).stream()
                        .filter(this::isGood)
                        .map(line -> action(line, facts.getOrDefault(line.key(Column.REF), List.of())))
                        .toList());
    }

    private ActionRow action(Line head, List<Line> facts) {
        Line above = above(head);
        return above.is(LineKind.SECTION)
                ? new ActionLines(head, above(above), Optional.of(above), facts).row()
                : new ActionLines(head, above, Optional.empty(), facts).row();
    }

    /** Whether neither the line nor what it stands under has a problem; what it stands under is then there. */
    private boolean isGood(Line line) {
        String ref = line.key(Column.REF);
        return switch (line.about()) {
            case PLAN -> true;
            case PRIORITY -> !findings.spoilPriority(ref) && (line.is(LineKind.PRIORITY) || isGood(above(line)));
            case ACTION -> !findings.spoilAction(ref) && isGood(above(line));
        };
    }

    private Line above(Line line) {
        return priorities.getOrDefault(line.key(Column.UNDER), line);
    }

    private List<Line> lines(LineKind kind) {
        return lines.stream().filter(line -> line.is(kind)).toList();
    }
}
