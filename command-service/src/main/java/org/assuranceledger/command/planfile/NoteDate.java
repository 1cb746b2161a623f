package org.assuranceledger.command.planfile;

/**
 * When a progress note says that something was, whether or not the rest of its row can be taken.
 *
 * @param line the line of the file it stands on
 * @param isAhead whether the note tells of something booked, so that the date may lie ahead
 */
public record NoteDate(int line, DateWords when, boolean isAhead) {
    static NoteDate of(Line line) {
        boolean booked = line.word(Column.STATUS, Tense.class, Tense.UNKNOWN) == Tense.SCHEDULED
                || line.word(Column.DATE_ROLE, DateRole.class, DateRole.EVENT) == DateRole.PLANNED;
        return new NoteDate(line.number(), DateWords.of(line), booked);
    }
}
