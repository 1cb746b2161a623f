package org.assuranceledger.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.intake.MongoJournal;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.viewcheck.MongoRefold;
import org.assuranceledger.query.viewcheck.ViewCheck;
import org.assuranceledger.query.wiring.ViewsWiring;
import org.bson.Document;

/** What query services keep in a database of theirs, looked at past them. */
final class ShownRecord {
    private final MongoDatabase database;
    private final MongoJournal journal;
    private final ViewStates states;
    private final ViewCheck check;

    ShownRecord(MongoDatabase database) {
        this.database = database;
        journal = new MongoJournal(database);
        states = new ViewStates(new MongoViewStateStore(database), Clock.systemUTC());
        check = new ViewCheck(journal, states, () -> new MongoRefold(database), ViewsWiring.ALL);
    }

    /** The last position that the journal has. */
    long journalled() {
        return journal.head().position();
    }

    /** The last position that every view has taken in. */
    long shown() {
        return ViewsWiring.ALL.keySet().stream()
                .mapToLong(view -> states.of(view).applied())
                .min()
                .orElseThrow();
    }

    /** The journal is the ledger, and each view what it makes of that, as far as each says that it has got. */
    void isRight(LedgerStore ledger) {
        List<Commit> kept = journal.after(0, Integer.MAX_VALUE);
        assertThat(kept).isNotEmpty().isEqualTo(ledger.after(0, kept.size()));
        assertThat(check.disagreements()).isEmpty();
        assertThat(ViewsWiring.ALL.keySet())
                .allSatisfy(
                        view -> assertThat(states.of(view).parked()).as(view).isEmpty());
    }

    /** Whoever has moved the views may be followed at once, as if ten seconds had passed without a word from it. */
    void mayBeMovedByOthers() {
        database.getCollection("view-tokens")
                .updateMany(new Document(), Updates.set("until", Date.from(Instant.EPOCH)));
    }
}
