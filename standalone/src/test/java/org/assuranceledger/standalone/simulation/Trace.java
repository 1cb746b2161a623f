package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.List;

/** What happened in a run, line by line; kept only for one that is replayed. */
final class Trace {
    private final Turns turns;
    private final boolean kept;
    private final List<String> lines = new ArrayList<>();

    Trace(Turns turns, boolean kept) {
        this.turns = turns;
        this.kept = kept;
    }

    void say(Object who, Object... what) {
        if (kept) {
            StringBuilder line = new StringBuilder("%,15d us %s".formatted(turns.now() / 1_000, who));
            for (Object each : what) {
                line.append(' ').append(each);
            }
            lines.add(line.toString());
        }
    }

    List<String> lines() {
        return lines;
    }
}
