package org.assuranceledger.command.planfile;

import java.util.Optional;

/**
 * A part of an action that the plan lists by itself.
 *
 * @param wording what is to be done
 * @param lead who leads this part, where the plan says
 * @param note a remark of whoever wrote the file; mostly empty
 * @param line the line of the file it stands on
 */
public record SubActionRow(String wording, Optional<String> lead, String note, int line) {
    static SubActionRow of(Line line) {
        return new SubActionRow(line.at(Column.TEXT), line.ifFilled(Column.WHO), line.at(Column.NOTE), line.number());
    }
}
