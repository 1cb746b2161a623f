package org.assuranceledger.command.meeting;

/** How far the record goes. */
@FunctionalInterface
public interface EndOfRecord {
    /** The position of the last event recorded, 0 while there is none. */
    long position();
}
