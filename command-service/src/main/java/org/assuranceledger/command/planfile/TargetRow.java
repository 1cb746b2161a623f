package org.assuranceledger.command.planfile;

import java.math.BigDecimal;

/**
 * A figure an action aims at.
 *
 * @param subject what is counted or measured
 * @param value the figure, in {@code unit}
 * @param unit "percent", or what is counted, such as "events"; may be empty
 * @param place which cell of the plan it stood in
 * @param status whether it is a target at all
 * @param asWritten the figure as the document prints it, such as "Two"
 * @param note a remark of whoever wrote the file; mostly empty
 * @param line the line of the file it stands on
 */
public record TargetRow(
        String subject,
        BigDecimal value,
        String unit,
        TargetPlace place,
        TargetStatus status,
        String asWritten,
        String note,
        int line) {
    static TargetRow of(Line line) {
        return new TargetRow(
                line.at(Column.TEXT),
                Figures.number(line.at(Column.VALUE)).orElse(BigDecimal.ZERO),
                line.at(Column.UNIT),
                line.word(Column.TYPE, TargetPlace.class, TargetPlace.ACTION),
                line.word(Column.STATUS, TargetStatus.class, TargetStatus.TARGET),
                line.ifFilled(Column.PRINTED).orElse(line.at(Column.VALUE)),
                line.at(Column.NOTE),
                line.number());
    }
}
