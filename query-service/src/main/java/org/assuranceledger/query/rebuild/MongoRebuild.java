package org.assuranceledger.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.replay.MongoTokens;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.replay.Views;

/**
 * Makes a view anew beside the one that is shown, and puts it in its place once it has caught up: nobody who reads sees
 * less meanwhile. Wherever this is broken off, what is shown stays right: the place from which it reads on is moved
 * back before anything is replaced, and an entry that is taken in twice changes nothing.
 */
public final class MongoRebuild {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final MongoDatabase database;
    private final Journal journal;
    private final MongoTokens tokens;
    private final ViewStates states;
    private final Map<String, Projections> views;

    /**
     * Knows these views.
     *
     * @param views by name, with how the projection of each is made
     */
    public MongoRebuild(
            MongoDatabase database,
            Journal journal,
            MongoTokens tokens,
            ViewStates states,
            Map<String, Projections> views) {
        this.database = database;
        this.journal = journal;
        this.tokens = tokens;
        this.states = states;
        this.views = Map.copyOf(views);
    }

    /** Throws away what broken-off attempts left, unless another instance of this service is at it. */
    public void clear() {
        for (String view : views.keySet()) {
            if (tokens.forget(ViewStates.beside(view))) {
                MongoBeside left = new MongoBeside(database);
                over(left, view);
                left.drop();
                states.forget(ViewStates.beside(view));
            }
        }
    }

    /**
     * Makes a view anew and returns once it is shown. An entry that it cannot take in is waited for: what was shown
     * before stays, and health says where the new one stands.
     *
     * @param view a name that is known
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException if another instance is at it
     */
    public void of(String view) throws InterruptedException {
        MongoBeside stores = new MongoBeside(database);
        String beside = ViewStates.beside(view);
        Views anew = new Views(journal, tokens, states, List.of(new View(beside, over(stores, view))));
        try {
            anew.rebuild(beside);
            catchUp(view);
            replace(view, anew, stores);
        } finally {
            anew.close();
            if (tokens.forget(beside)) {
                stores.drop();
                states.forget(beside);
            }
        }
    }

    private Object over(MongoBeside stores, String view) {
        return Objects.requireNonNull(views.get(view)).over(stores);
    }

    /** Whoever moves what is shown is stopped first, so that it gets no further than what comes in its place. */
    private void replace(String view, Views anew, MongoBeside stores) throws InterruptedException {
        tokens.takeFromAll(view);
        try {
            catchUp(view);
            anew.stop();
            long reached = states.of(ViewStates.beside(view)).applied();
            tokens.moveTo(view, reached);
            stores.replaceShown();
            states.replaced(view, reached);
        } finally {
            tokens.giveBack(view);
        }
    }

    /** A view may have been ahead of a journal that was put back to an older state. */
    private void catchUp(String view) throws InterruptedException {
        long shown = Math.min(states.of(view).applied(), journal.head().position());
        boolean caughtUp = false;
        while (!caughtUp) {
            caughtUp = states.await(ViewStates.beside(view), shown, LOOK);
        }
    }
}
