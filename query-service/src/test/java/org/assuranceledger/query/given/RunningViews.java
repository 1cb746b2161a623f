package org.assuranceledger.query.given;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.MongoFactsStore;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.meetings.PresentedPapers;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.query.replay.ViewState;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.replay.Views;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;

/** The views of a test, run by the real processors over a journal. */
public final class RunningViews implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Journal journal;
    private final ViewStates states;
    private final Views views;

    /** Starts views over a database. */
    public RunningViews(MongoDatabase database, Journal journal, TokenStore tokens, List<View> all) {
        this.journal = journal;
        this.states = new ViewStates(new MongoViewStateStore(database), Clock.systemUTC());
        this.views = new Views(journal, tokens, states, all);
        views.start();
    }

    /** Lets views take in all of a journal, and then all of it once more, as a broken connection might. */
    public static void deliverTwice(MongoDatabase database, Journal journal, List<View> all) {
        for (int time = 1; time <= 2; time++) {
            all.forEach(view -> new MongoViewStateStore(database).put(view.name(), ViewState.NOTHING_YET));
            try (RunningViews views = new RunningViews(database, journal, new InMemoryTokenStore(), all)) {
                views.catchUp(all.stream().map(View::name).toArray(String[]::new));
            }
        }
    }

    /** What answers read their moments from. */
    public static Moments moments(MongoDatabase database, Journal journal, Clock clock) {
        FactsStore facts = new MongoFactsStore(database);
        ViewStates states = new ViewStates(new MongoViewStateStore(database), clock);
        return new Moments(journal, states, new PresentedPapers(facts), clock);
    }

    /** Waits until these views have taken in everything. */
    public void catchUp(String... names) {
        for (String name : names) {
            try {
                assertThat(states.await(name, journal.head().position(), LONGEST))
                        .as(name + " has taken in everything; it stands at " + states.of(name))
                        .isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** How far the views have got. */
    public ViewStates states() {
        return states;
    }

    /** The views. */
    public Views views() {
        return views;
    }

    @Override
    public void close() {
        views.close();
    }
}
