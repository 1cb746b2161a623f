package org.assuranceledger.query.audits;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a finding stands; with several agencies, only when all have answered is it answered. */
public enum FindingStatus {
    /** At least one agency has yet to answer. */
    AWAITED,
    /** Every agency has answered, and nobody has closed it. */
    ANSWERED,
    /** Nothing was recommended, so nobody is asked, and nobody has closed it. */
    NOTED,
    /** Closed, and practice has changed for good. */
    EMBEDDED,
    /** Closed, though practice has not changed for good. */
    NOT_EMBEDDED;

    /** As written in answers, such as {@code not-embedded}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
