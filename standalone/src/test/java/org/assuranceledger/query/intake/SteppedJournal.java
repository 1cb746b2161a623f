package org.assuranceledger.query.intake;

import java.util.Optional;
import org.assuranceledger.ledger.Commit;

/** The real intake over a store that a simulation brings, as {@link MongoJournal} is over its own. */
public abstract class SteppedJournal implements Journal, Intake, JournalStore {
    private final News news = new News();
    private final Intake intake = new CheckedIntake(this, news);

    @Override
    public void take(Commit commit) {
        intake.take(commit);
    }

    @Override
    public Optional<ChainBroken> stoppedBy() {
        return intake.stoppedBy();
    }

    @Override
    public News news() {
        return news;
    }
}
