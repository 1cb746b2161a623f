package org.assuranceledger.query.asat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What had to happen by a moment for a thing to count as known. */
public enum Basis {
    /** It was recorded. */
    RECORDED,
    /** It was in the latest paper that a meeting had before it. */
    PRESENTED;

    /** As written in addresses and answers. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
