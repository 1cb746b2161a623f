package org.assuranceledger.query.compare;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.currentplan.ScheduleStatus;

/**
 * One part of a thing that differs.
 *
 * @param of number, reference or short name of what the part belongs to, such as that of a milestone; may be empty
 * @param entry where the record has it, of a part that is added to others like it
 * @param before how it stood at the first moment, for a first postponement when the last milestone was due then;
 *     absent if it was not there
 * @param after how it stands at the second moment; absent if it is not there
 * @param dates of the milestone, where this is the day on which it is due or was reached
 * @param daysLater how many days later a date is than it was, negative if earlier; absent where nothing was put off
 */
public record Change(
        Part part,
        String of,
        Optional<Long> entry,
        Optional<Stood> before,
        Optional<Stood> after,
        Optional<DueDates> dates,
        Optional<Long> daysLater) {

    /** What was written at the first moment, with the words that went away marked. */
    public List<MarkedWords> gone() {
        return MarkedWords.of(words(before), words(after));
    }

    /** What was written at the second moment, with the words that came marked. */
    public List<MarkedWords> come() {
        return MarkedWords.of(words(after), words(before));
    }

    /** The dates of the milestone, where they do not stand on either side already. */
    public Optional<DueDates> otherDates() {
        return dates.filter(all -> part == Part.REACHED
                || all.moved()
                        && before.flatMap(Stood::when)
                                .filter(all.original()::equals)
                                .isEmpty());
    }

    /** By how many days later it is, unless the other dates say so. */
    public Optional<Long> daysToTell() {
        return daysLater.filter(days -> otherDates()
                .filter(DueDates::moved)
                .flatMap(DueDates::daysAfterOriginal)
                .filter(days::equals)
                .isEmpty());
    }

    /** Whether its day passed between the two moments. */
    boolean becameOverdue() {
        return part.family().equals(Part.STATUS.family()) && words(after).equals(ScheduleStatus.OVERDUE.code());
    }

    private static String words(Optional<Stood> stood) {
        return stood.map(Stood::words).orElse("");
    }
}
