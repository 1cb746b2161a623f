package org.assuranceledger.standalone.simulation;

import java.util.EnumMap;
import java.util.Map;

/** Decides which faults there are in a run, and remembers which there were. */
final class Faults {
    private final Dice dice;
    private final Map<Fault, Double> chances = new EnumMap<>(Fault.class);
    private final Map<Fault, Integer> seen = new EnumMap<>(Fault.class);
    private final Trace trace;
    private boolean over;

    /** A third of all faults stays away from each run, and the others are rare or frequent, so that runs differ. */
    Faults(Dice dice, Trace trace) {
        this.dice = dice;
        this.trace = trace;
        for (Fault fault : Fault.values()) {
            int strength = dice.number(0, 2);
            chances.put(fault, fault.chance * strength / 2);
        }
    }

    boolean strikes(Fault fault) {
        boolean strikes = !over && dice.chance(chances.getOrDefault(fault, 0.0));
        if (strikes) {
            saw(fault);
        }
        return strikes;
    }

    /** A fault that follows from others was seen. */
    void saw(Fault fault) {
        trace.say("fault", fault);
        seen.merge(fault, 1, Integer::sum);
    }

    void end() {
        over = true;
    }

    boolean areOver() {
        return over;
    }

    Map<Fault, Integer> seen() {
        return seen;
    }
}
