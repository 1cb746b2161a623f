package org.assuranceledger.query.asat;

/** What a reader is answered from the record. */
public interface Answer {
    /** The cut-off, by which the same can be asked for again. */
    AsAt asAt();
}
