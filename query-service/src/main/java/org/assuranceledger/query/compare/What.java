package org.assuranceledger.query.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a thing from one moment to another; where two of these fit, the earlier one is said. */
public enum What {
    /** It was not there at the first moment. */
    ADDED,
    /** It is not there at the second moment; only where not all that was recorded counts. */
    REMOVED,
    /** It was done or closed. */
    COMPLETED,
    /** It is due later than it was at the first moment, or was reached later than that. */
    SLIPPED,
    /** A day passed by which it was due, or was to be answered. */
    OVERDUE,
    /** It differs in some other way. */
    CHANGED;

    /** As written in answers, such as {@code slipped}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
