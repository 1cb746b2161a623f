package org.assuranceledger.standalone.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assuranceledger.query.challengelog.ChallengeLogProjection;
import org.assuranceledger.query.currentplan.CurrentPlanProjection;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.Version;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.query.replay.ViewState;
import org.assuranceledger.query.replay.ViewStateStore;

/** What the reading side keeps and no crash takes from it. */
final class ReadingSide implements ViewStateStore {
    private final Map<String, Map<String, Version<?>>> facts = new HashMap<>();
    private final Map<String, Long> tokens = new HashMap<>();
    private final Map<String, ViewState> states = new HashMap<>();
    private final Lie lie;

    ReadingSide(Lie lie) {
        this.lie = lie;
    }

    /** The views, over what is kept of each. */
    List<View> views(World world, Instance home) {
        return List.of(
                new View(
                        ChallengeLogProjection.VIEW,
                        new ChallengeLogProjection(store(world, home, ChallengeLogProjection.VIEW))),
                new View(
                        CurrentPlanProjection.VIEW,
                        new CurrentPlanProjection(store(world, home, CurrentPlanProjection.VIEW))));
    }

    Map<String, Version<?>> facts(String view) {
        return facts.computeIfAbsent(view, name -> SimulatedFacts.nothing());
    }

    long token(String view) {
        return tokens.getOrDefault(view, 0L);
    }

    void keepToken(String view, long position) {
        tokens.put(view, position);
    }

    @Override
    public ViewState of(String view) {
        return states.getOrDefault(view, ViewState.NOTHING_YET);
    }

    @Override
    public void put(String view, ViewState state) {
        states.put(view, state);
    }

    @Override
    public void forget(String view) {
        states.remove(view);
    }

    private FactsStore store(World world, Instance home, String view) {
        return new SimulatedFacts(world, lie, home, facts(view));
    }
}
