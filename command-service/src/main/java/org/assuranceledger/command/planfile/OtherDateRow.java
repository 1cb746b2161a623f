package org.assuranceledger.command.planfile;

/**
 * A date inside a milestone's words that is not when the milestone is due.
 *
 * @param what what it is the date of
 * @param when the date in the plan's words
 * @param note a remark of whoever wrote the file; mostly empty
 */
public record OtherDateRow(String what, DateWords when, String note) {
    static OtherDateRow of(Line line) {
        return new OtherDateRow(line.at(Column.TEXT), DateWords.of(line), line.at(Column.NOTE));
    }
}
