package org.assuranceledger.standalone.simulation;

/** What everybody in a simulation shares. */
record World(Turns turns, Dice dice, Faults faults, Trace trace) {
    /** The world of a seed. */
    static World of(long seed, boolean traced) {
        Turns turns = new Turns();
        Dice dice = new Dice(seed);
        Trace trace = new Trace(turns, traced);
        return new World(turns, dice, new Faults(dice, trace), trace);
    }

    /** Lets the others act for so many milliseconds. */
    void pause(int least, int most) {
        turns.pause(dice.millis(least, most));
    }
}
