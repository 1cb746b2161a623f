package org.assuranceledger.command.submission;

import java.util.List;
import java.util.OptionalLong;

/** Which version everything in the record is at. */
public interface Versions {
    /** The place of a thing's last event, from 0; empty if nothing has been recorded of it. */
    OptionalLong of(String aggregateId);

    /** All that has been recorded of a thing, in order. */
    List<Recorded> allOf(String aggregateId);
}
