package org.assuranceledger.query.challengelog;

import org.assuranceledger.events.ChallengeEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.assuranceledger.events.ChallengeEvent.OfOneChallenge;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.replay.Entry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps every version of every challenge. */
@ProcessingGroup(ChallengeLogProjection.VIEW)
public final class ChallengeLogProjection {
    /** The view's name. */
    public static final String VIEW = "challenge-log";

    private final Facts<ChallengeState> challenges;

    /** Keeps them in {@code store}. */
    public ChallengeLogProjection(FactsStore store) {
        this.challenges = challenges(store);
    }

    static Facts<ChallengeState> challenges(FactsStore store) {
        return store.of("challenge", ChallengeState.class, ChallengeState::blank);
    }

    @EventHandler
    void on(ChallengeEvent event, Entry entry) {
        switch (event) {
            case ChallengeNumbered e -> {} // the challenge itself bears the number
            case OfOneChallenge e ->
                challenges.advance(e.challengeId(), entry, one -> one.after(e, Clocks.of(e, entry)));
        }
    }

    @ResetHandler
    void reset() {
        challenges.forgetAll();
    }
}
