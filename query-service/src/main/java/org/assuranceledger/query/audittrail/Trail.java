package org.assuranceledger.query.audittrail;

import java.util.List;

/** Keeps the lines of the trail by their position. */
public interface Trail {
    /** Keeps a line; one that is there already is replaced by itself, for delivery is at least once. */
    void keep(TrailLine line);

    /** Lines that match, latest first. */
    List<TrailLine> page(TrailFilter filter, int limit);

    /** How many lines match. */
    long count(TrailFilter filter);

    /** Forgets everything, for a rebuild. */
    void forgetAll();
}
