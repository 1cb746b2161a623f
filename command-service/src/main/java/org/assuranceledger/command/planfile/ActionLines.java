package org.assuranceledger.command.planfile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assuranceledger.command.planfile.Column.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines that tell of one action, all without problems.
 *
 * @param head the line of the action itself
 * @param priority the line of the priority it serves
 * @param section the line of the section it stands in, if it does
 * @param facts the lines with its reference, in the file's order
 */
record ActionLines(Line head, Line priority, Optional<Line> section, List<Line> facts) {
    ActionRow row() {
        return new ActionRow(
                head.at(REF),
                head.printedReference(),
                head.word(TYPE, ActionType.class, ActionType.ACTION),
                priority.at(REF),
                section.map(line -> line.at(REF)),
                texts(LineKind.THEME).stream().findFirst(),
                head.at(TEXT),
                head.at(WHO),
                leads(),
                all(LineKind.OVERSIGHT, OversightRow::of),
                all(LineKind.SUB_ACTION, SubActionRow::of),
                milestones(),
                all(LineKind.MEASURE, MeasureRow::of),
                all(LineKind.TARGET, TargetRow::of),
                texts(LineKind.RISK),
                all(LineKind.PROGRESS, ProgressRow::of),
                all(LineKind.YEAR_BUCKET, YearBucket::of).stream().findFirst(),
                texts(LineKind.DOUBT),
                head.number());
    }

    private List<LeadRow> leads() {
        List<LeadRow> listed = all(LineKind.LEAD, LeadRow::of);
        boolean wordsAreTheLead = listed.isEmpty() && head.isFilled(WHO);
        return wordsAreTheLead ? List.of(new LeadRow(head.at(WHO), "")) : listed;
    }

    private List<MilestoneRow> milestones() {
        Map<String, List<OtherDateRow>> otherDates = lines(LineKind.OTHER_DATE).stream()
                .collect(groupingBy(line -> line.at(UNDER), mapping(OtherDateRow::of, toList())));
        List<MilestoneRow> milestones = new ArrayList<>();
        for (Line line : lines(LineKind.MILESTONE)) {
            int number = milestones.size() + 1;
            milestones.add(MilestoneRow.of(number, line, otherDates.getOrDefault(String.valueOf(number), List.of())));
        }
        return milestones;
    }

    private List<String> texts(LineKind kind) {
        return all(kind, line -> line.at(TEXT));
    }

    private <T> List<T> all(LineKind kind, Function<Line, T> read) {
        return lines(kind).stream().map(read).toList();
    }

    private List<Line> lines(LineKind kind) {
        return facts.stream().filter(line -> line.is(kind)).toList();
    }
}
