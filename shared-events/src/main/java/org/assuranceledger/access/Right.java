package org.assuranceledger.access;

/** One cell of the table. */
public enum Right {
    /** The role may. */
    YES,
    /** The role may where it concerns the person's own agency. */
    OWN,
    /** The role may not. */
    NO
}
