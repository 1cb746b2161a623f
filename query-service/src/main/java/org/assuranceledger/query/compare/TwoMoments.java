package org.assuranceledger.query.compare;

import java.util.Comparator;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;

/**
 * What is held against what, the earlier first.
 *
 * @param swapped whether they were asked for the other way round
 */
public record TwoMoments(Moment first, Moment second, boolean swapped) {
    private static final Comparator<Moment> BY_TIME = Comparator.<Moment>comparingLong(
                    moment -> moment.cutOff().position())
            .thenComparing(moment -> moment.cutOff().asAt());

    /** A moment as it was asked for, and how much of the record belongs to it. */
    public record Moment(AsAtRequest request, AsAt cutOff) {
        /** As the address writes it, empty for now. */
        public String written() {
            return request.asAt() == null ? "" : request.asAt().strip();
        }

        /** The day, empty if it was asked for in another way. */
        public String day() {
            return written().matches("\\d{4}-\\d\\d-\\d\\d") ? written() : "";
        }

        /** Whether it lies before the first entry of all, where there is no time. */
        public boolean isBeginning() {
            return isPlace() && cutOff.position() == 0;
        }

        /** Whether it was asked for by a place in the record, of which several may share one time. */
        public boolean isPlace() {
            return written().startsWith("position:");
        }
    }

    static TwoMoments of(Moment since, Moment asAt) {
        return BY_TIME.compare(since, asAt) > 0
                ? new TwoMoments(asAt, since, true)
                : new TwoMoments(since, asAt, false);
    }

    boolean areOne() {
        return BY_TIME.compare(first, second) == 0;
    }

    boolean haveNothingBetween() {
        return first.cutOff().position() == second.cutOff().position();
    }
}
