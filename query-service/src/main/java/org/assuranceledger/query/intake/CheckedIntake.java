package org.assuranceledger.query.intake;

import java.util.Optional;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.redaction.Redactions;
import org.jspecify.annotations.Nullable;

/** Lets a commit into the journal once, in its turn, and only if it continues the chain. */
final class CheckedIntake implements Intake {
    private final JournalStore store;
    private final News news;
    private @Nullable Chain chain;
    private volatile @Nullable ChainBroken broken;

    /** Takes into {@code store}, and tells {@code news} of what is new. */
    CheckedIntake(JournalStore store, News news) {
        this.store = store;
        this.news = news;
    }

    @Override
    public synchronized void take(Commit commit) {
        if (broken != null) {
            throw broken;
        }
        Chain here = chain != null ? chain : Chain.after(store.head());
        chain = null; // read again next time, unless this commit gets in
        if (commit.number() > here.head().number() + 1) {
            here = Chain.after(store.head());
        }
        if (commit.number() > here.head().number() + 1) {
            throw new GapInJournal(here.head().number() + 1, commit.number());
        }
        if (commit.number() <= here.head().number()) {
            mustBeTheSame(commit);
        } else {
            append(here, commit);
        }
        chain = here;
    }

    @Override
    public Optional<ChainBroken> stoppedBy() {
        return Optional.ofNullable(broken);
    }

    /** Words are removed before the commit that says so is kept: after a crash between the two it comes again. */
    private void append(Chain here, Commit commit) {
        Optional<String> fault = here.take(commit);
        if (fault.isPresent()) {
            throw stop(commit, fault.get());
        }
        Redactions.in(commit).forEach(gone -> store.remove(gone.commit(), gone.seals()));
        if (!store.insert(commit)) {
            mustBeTheSame(commit); // another instance was first
        }
        news.tell();
    }

    private void mustBeTheSame(Commit commit) {
        Hash kept = store.hashOf(commit.number())
                .orElseThrow(() -> new IllegalStateException(
                        "Commit %d is taken but cannot be read yet".formatted(commit.number())));
        if (!kept.equals(commit.hash()) || !commit.isIntact()) {
            throw stop(commit, "another commit was taken in under that number");
        }
    }

    private ChainBroken stop(Commit commit, String fault) {
        ChainBroken stopped = new ChainBroken(commit.number(), fault);
        broken = stopped;
        return stopped;
    }
}
