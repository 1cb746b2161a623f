package org.assuranceledger.standalone.simulation;

import java.util.List;
import java.util.Map;

/** How a run went. */
record Report(long seed, List<String> wrong, Map<Fault, Integer> faults, List<String> trace) {
    boolean isWell() {
        return wrong.isEmpty();
    }

    /** The line that a failing build prints. */
    String line() {
        return "seed %d failed: %s (replay it with -Dsimulation.seed=%d)".formatted(seed, wrong.getFirst(), seed);
    }
}
