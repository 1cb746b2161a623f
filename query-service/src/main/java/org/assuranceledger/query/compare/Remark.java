package org.assuranceledger.query.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reader must know of two moments besides the differences. */
public enum Remark {
    /** They were asked for the other way round. */
    SWAPPED,
    /** They are one. */
    ONE_MOMENT,
    /** At neither had the board's record begun. */
    NOTHING_YET,
    /** At the first it had not. */
    NOT_BEGUN,
    /** No entry lies between them: what differs is how things stand against their dates. */
    NO_ENTRY_BETWEEN,
    /** No register differs. */
    NOTHING_CHANGED;

    /** As written in answers, such as {@code not-begun}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
