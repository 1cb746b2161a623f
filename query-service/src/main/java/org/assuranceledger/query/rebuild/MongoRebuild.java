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

    /** Nobody is kept from moving what is shown for longer than a look: then it is given back, and tried again. */
    private void replace(String view, Views anew, MongoBeside stores) throws InterruptedException {
        do {
            catchUp(view);
        } while (!replaced(view, anew, stores));
    }

    /**
     * Whoever moves what is shown is stopped first, so that it gets no further than what comes in its place. Should
     * another take the view all the same, one renaming having outlasted the hold, it begins again from where the new
     * one stands: what it put into a collection that was then replaced is taken in once more.
     */
    private boolean replaced(String view, Views anew, MongoBeside stores) throws InterruptedException {
        tokens.takeFromAll(view);
        try {
            if (!caughtUp(view)) {
                return false;
            }
            anew.stop();
            long reached = states.of(ViewStates.beside(view)).applied();
            stores.replaceShown(() -> tokens.moveTo(view, reached));
            states.replaced(view, reached);
            tokens.moveTo(view, reached);
            return true;
        } finally {
            tokens.giveBack(view);
        }
    }

    private void catchUp(String view) throws InterruptedException {
        boolean caughtUp = false;
        while (!caughtUp) {
            caughtUp = caughtUp(view);
        }
    }

    /** Looks for a while. A view may have been ahead of a journal that was put back to an older state. */
    private boolean caughtUp(String view) throws InterruptedException {
        long shown = Math.min(states.of(view).applied(), journal.head().position());
        return states.await(ViewStates.beside(view), shown, LOOK);
    }
}
