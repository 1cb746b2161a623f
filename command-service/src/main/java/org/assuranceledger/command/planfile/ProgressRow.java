package org.assuranceledger.command.planfile;

import java.util.Optional;

/**
 * What the plan itself reports of an action. When it was recorded is not known: it came with the document.
 *
 * @param wording what is reported
 * @param when when that was or will be, in the plan's words; may be absent
 * @param dateRole what {@code when} is the date of
 * @param kind what sort of thing it tells of, such as "meeting" or "publication"; free words, may be empty
 * @param tense whether it is done or still to come
 * @param quantity a number it reports, where it does
 * @param note a remark of whoever wrote the file; mostly empty
 * @param line the line of the file it stands on
 */
public record ProgressRow(
        String wording,
        DateWords when,
        DateRole dateRole,
        String kind,
        Tense tense,
        Optional<Quantity> quantity,
        String note,
        int line) {
    static ProgressRow of(Line line) {
        return new ProgressRow(
                line.at(Column.TEXT),
                DateWords.of(line),
                line.word(Column.DATE_ROLE, DateRole.class, DateRole.EVENT),
                line.at(Column.TYPE),
                line.word(Column.STATUS, Tense.class, Tense.UNKNOWN),
                Quantity.of(line),
                line.at(Column.NOTE),
                line.number());
    }
}
