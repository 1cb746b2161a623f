package org.assuranceledger.query.section11;

import org.assuranceledger.events.Section11Event;
import org.assuranceledger.events.Section11Event.OfReturn;
import org.assuranceledger.events.Section11Event.OfRound;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.replay.Entry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps every version of every round and of every return. */
@ProcessingGroup(Section11Projection.VIEW)
public final class Section11Projection {
    /** The view's name. */
    public static final String VIEW = "section-11";

    private final Facts<RoundState> rounds;
    private final Facts<ReturnState> returns;

    /** Keeps them in {@code store}. */
    public Section11Projection(FactsStore store) {
        this.rounds = rounds(store);
        this.returns = returns(store);
    }

    static Facts<RoundState> rounds(FactsStore store) {
        return store.of("round", RoundState.class, RoundState::blank);
    }

    static Facts<ReturnState> returns(FactsStore store) {
        return store.of("return", ReturnState.class, ReturnState::blank);
    }

    @EventHandler
    void on(Section11Event event, Entry entry) {
        Clocks clocks = Clocks.of(event, entry);
        switch (event) {
            case OfRound e -> rounds.advance(e.roundId(), entry, round -> round.after(e, clocks));
            case OfReturn e -> returns.advance(e.returnId(), entry, agency -> agency.after(e, clocks));
        }
    }

    @ResetHandler
    void reset() {
        rounds.forgetAll();
        returns.forgetAll();
    }
}
