package org.assuranceledger.standalone;

import java.nio.file.Path;
import java.time.Clock;

/** The ways by which what was recorded comes to be read. */
enum Way {
    /** The views follow the ledger itself, in the same process. */
    IN_ONE_PROCESS {
        @Override
        BothSides begin(Path folder, Clock clock, String signIns) {
            Running both = Running.in(folder, clock, signIns);
            return new BothSides(both, both);
        }
    },
    /** The relay takes the ledger to Kafka, and the views follow the journal of a service that reads it there. */
    THROUGH_KAFKA {
        @Override
        BothSides begin(Path folder, Clock clock, String signIns) {
            return TwoServices.withTheRecordInAFile(folder, clock, signIns);
        }
    },
    /** The same, with ledger, journal and views in databases on a server; left out where there is none. */
    ON_A_SERVER {
        @Override
        BothSides begin(Path folder, Clock clock, String signIns) {
            return TwoServices.allOnAServer(folder, clock, signIns);
        }
    };

    /**
     * Starts it without any record.
     *
     * @param signIns the setting that says whose sign-ins are good
     */
    abstract BothSides begin(Path folder, Clock clock, String signIns);
}
