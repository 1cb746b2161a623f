package org.assuranceledger.query.viewcheck;

import org.assuranceledger.query.facts.EntryNumber;

/**
 * What does not agree with the record.
 *
 * @param what name of the view, or {@link #JOURNAL}
 * @param inWords which entry is the first that differs and what to do about it, without any text of the record
 */
public record Disagreement(String what, String inWords) {
    /** The copy of the record that the views are made from. */
    public static final String JOURNAL = "journal";

    static Disagreement of(String view, Differs differs) {
        String where = differs.position() == 0
                ? "It holds something that no entry of the record gives."
                : "Entry %s is the first that differs.".formatted(EntryNumber.written(differs.position()));
        return new Disagreement(view, "This view does not agree with the record: rebuild it. %s".formatted(where));
    }

    static Disagreement ofJournal(long number, String why) {
        return new Disagreement(
                JOURNAL,
                ("The journal is not as the ledger wrote it: at commit %d, %s. Keep it for whoever looks into it,"
                                + " and let this service begin on an empty database.")
                        .formatted(number, why));
    }
}
