package org.assuranceledger.query.asat;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.RandomHistory;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.RunningViews;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is asked about an earlier moment is answered as it was answered then. */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
@Timeout(300)
class EveryMomentTest {
    private static final long SEED = Long.getLong("seed", 20_151_014L);

    @Parameter
    Mongo mongo;

    @Test
    void asAtEveryPositionShowsWhatTheBeginningOfTheRecordUpToItShows() {
        GivenLedger ledger = RandomHistory.of(SEED, 60);
        Map<Long, List<Optional<?>>> then = asAnsweredThen(ledger);

        MongoDatabase database = mongo.emptied(EveryMomentTest.class);
        Answers now = Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);

        then.forEach((position, answers) -> assertThat(now.everything(AsAtRequest.at(position)))
                .as("seed %d, position %d", SEED, position)
                .isEqualTo(answers));
    }

    @Test
    void aViewRebuiltFromNothingShowsTheSame() {
        GivenLedger ledger = RandomHistory.of(SEED + 1, 50);
        MongoDatabase database = mongo.emptied(EveryMomentTest.class);
        Answers answers = Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);
        List<Optional<?>> first = answers.everything(AsAtRequest.NOW);

        try (RunningViews views = new RunningViews(database, ledger, new InMemoryTokenStore(), answers.views())) {
            for (var view : answers.views()) {
                views.catchUp(view.name());
                views.views().rebuild(view.name());
                views.catchUp(view.name());
            }
        }

        assertThat(answers.everything(AsAtRequest.NOW)).as("seed %d", SEED + 1).isEqualTo(first);
        assertThat(first).doesNotContain(Optional.empty());
    }

    @Test
    void anInstantShowsWhatItsLastPositionShows() {
        GivenLedger ledger = RandomHistory.of(SEED + 2, 40);
        MongoDatabase database = mongo.emptied(EveryMomentTest.class);
        Answers answers = Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);

        for (Commit commit : ledger.commits()) {
            long last = ledger.lastBy(commit.recordedAt()).orElseThrow().last();
            assertThat(answers.everything(AsAtRequest.at(commit.recordedAt().toString())))
                    .as("seed %d, commit %d", SEED + 2, commit.number())
                    .isEqualTo(answers.everything(AsAtRequest.at(last)));
        }
    }

    /** Views that follow the record step by step, asked each time about the moment itself. */
    private Map<Long, List<Optional<?>>> asAnsweredThen(GivenLedger ledger) {
        Map<Long, List<Optional<?>>> then = new HashMap<>();
        for (Commit commit : ledger.commits()) {
            if (commit.number() % 6 == 0 || commit.number() == ledger.head().number()) {
                GivenLedger beginning = ledger.upTo(commit.last());
                MongoDatabase database = Mongo.IN_MEMORY.emptied(Answers.class);
                Answers answers =
                        Answers.of(database, beginning, Redbridge.CLOCK).after(beginning, database);
                then.put(commit.last(), answers.everything(AsAtRequest.at(commit.last())));
            }
        }
        return then;
    }
}
