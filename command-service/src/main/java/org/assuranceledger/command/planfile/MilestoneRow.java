package org.assuranceledger.command.planfile;

import java.util.List;
import java.util.Optional;

/**
 * A step of an action that can be reached or missed.
 *
 * @param number its place among the milestones of its action, from 1
 * @param wording what will be there when it is reached
 * @param due when, in the plan's words; may be absent
 * @param lead who leads this step, where it has a lead of its own
 * @param otherDates dates that stand in its words and are not when it is due
 * @param note a remark of whoever wrote the file; mostly empty
 * @param line the line of the file it stands on
 */
public record MilestoneRow(
        int number,
        String wording,
        DateWords due,
        Optional<String> lead,
        List<OtherDateRow> otherDates,
        String note,
        int line) {
    /** Keeps a list of its own. */
    public MilestoneRow {
        otherDates = List.copyOf(otherDates);
    }

    static MilestoneRow of(int number, Line line, List<OtherDateRow> otherDates) {
        return new MilestoneRow(
                number,
                line.at(Column.TEXT),
                DateWords.of(line),
                line.ifFilled(Column.WHO),
                otherDates,
                line.at(Column.NOTE),
                line.number());
    }
}
