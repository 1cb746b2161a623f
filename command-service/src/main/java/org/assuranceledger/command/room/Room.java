package org.assuranceledger.command.room;

import java.util.Optional;

/** The room that the record has to grow in. */
@FunctionalInterface
public interface Room {
    /** Why nothing is to be added now; empty while there is room, or where a server sees to its own disk. */
    Optional<DiskNearlyFull> lacking();
}
