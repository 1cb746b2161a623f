package org.assuranceledger.command.planfile;

/**
 * How the board will know that an action worked.
 *
 * @param wording what is looked at
 * @param type what kind of thing that is
 * @param note a remark of whoever wrote the file; mostly empty
 * @param line the line of the file it stands on
 */
public record MeasureRow(String wording, MeasureType type, String note, int line) {
    static MeasureRow of(Line line) {
        return new MeasureRow(
                line.at(Column.TEXT),
                line.word(Column.TYPE, MeasureType.class, MeasureType.OUTPUT),
                line.at(Column.NOTE),
                line.number());
    }
}
