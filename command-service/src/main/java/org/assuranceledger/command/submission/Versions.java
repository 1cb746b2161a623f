package org.assuranceledger.command.submission;

import java.util.List;
import java.util.OptionalLong;
import org.assuranceledger.command.submission.ChangedMeanwhile.Since;

/** Which version everything in the record is at. */
public interface Versions {
    /** The place of a thing's last event, from 0; empty if nothing has been recorded of it. */
    OptionalLong of(String aggregateId);

    /**
     * What has been recorded of a thing after a version, in order.
     *
     * @param limit the most to tell, from 1
     */
    List<Since> since(String aggregateId, long version, int limit);
}
