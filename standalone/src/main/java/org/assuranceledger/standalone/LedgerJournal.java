package org.assuranceledger.standalone;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.intake.News;

/** The ledger itself as the journal that the views follow. */
public record LedgerJournal(LedgerStore ledger, News news) implements Journal {
    @Override
    public Head head() {
        return ledger.head();
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return ledger.after(commitNumber, limit);
    }

    @Override
    public Optional<Commit> at(long position) {
        return ledger.at(position);
    }
}
