package org.assuranceledger.standalone.simulation;

/** Ends an actor whose instance has died; no code of the project may take it for a failure that it can go on after. */
final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash(String instance) {
        super(instance + " has crashed", null, false, false);
    }
}
