package org.assuranceledger.query.viewcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.RandomHistory;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.intake.MongoJournal;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.wiring.ViewsWiring;
import org.junit.jupiter.api.Test;

/** No view is to be made from a copy of the record that somebody edited. */
class EditedJournalTest {
    @Test
    void aCommitOfTheJournalThatIsNotAsItWasWrittenIsNamed() {
        GivenLedger ledger = RandomHistory.of(2_016L, 10);
        MongoDatabase database = Mongo.IN_MEMORY.emptied(EditedJournalTest.class);
        MongoJournal journal = new MongoJournal(database);
        ledger.commits().forEach(journal::take);
        ViewStates states = new ViewStates(new MongoViewStateStore(database), Redbridge.CLOCK);
        ViewCheck check = new ViewCheck(journal, states, () -> new MongoRefold(database), ViewsWiring.ALL);
        assertThat(check.disagreements()).isEmpty();

        database.getCollection("journal").updateOne(Filters.eq("_id", 4L), Updates.set("by.person", "p-forged"));

        assertThat(check.disagreements()).singleElement().satisfies(found -> {
            assertThat(found.what()).isEqualTo(Disagreement.JOURNAL);
            assertThat(found.inWords()).contains("at commit 4, its content does not match its hashes");
        });
    }
}
