package org.assuranceledger.standalone.simulation;

import java.util.Optional;

/** Wakes one who waits for it. */
final class Bell {
    private final Turns turns;
    private Optional<Turns.Actor> waiting = Optional.empty();
    private boolean rung;

    Bell(Turns turns) {
        this.turns = turns;
    }

    void ring() {
        rung = true;
        waiting.ifPresent(actor -> turns.resume(actor, 0));
        waiting = Optional.empty();
    }

    /** Waits until it rings or has rung, so many nanoseconds at most. */
    void await(long nanos) {
        if (!rung) {
            waiting = Optional.of(turns.me());
            turns.pause(nanos);
            waiting = Optional.empty();
        }
        rung = false;
    }
}
