package org.assuranceledger.query.facts;

import java.util.Locale;

/** A place in the record in the one way in which people read it. */
public final class EntryNumber {
    private EntryNumber() {}

    /** Such as "1,391", as the pages write every number. */
    public static String written(long position) {
        return String.format(Locale.UK, "%,d", position);
    }
}
