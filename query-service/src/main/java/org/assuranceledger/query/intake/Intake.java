package org.assuranceledger.query.intake;

import java.util.Optional;
import org.assuranceledger.ledger.Commit;

/** Where commits come in from the topic. */
public interface Intake {
    /**
     * Takes the next commit. One that is there already is passed over, since delivery is at least once.
     *
     * @throws GapInJournal if an earlier commit has not come yet; nothing is taken, offer that one first
     * @throws ChainBroken if it does not continue the chain, or another was taken under its number; nothing more is
     * taken
     */
    void take(Commit commit);

    /** Why nothing is taken in any more, empty while all is well; for a person to look at. */
    Optional<ChainBroken> stoppedBy();
}
