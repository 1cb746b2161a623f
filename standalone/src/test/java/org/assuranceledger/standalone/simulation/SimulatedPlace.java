package org.assuranceledger.standalone.simulation;

import java.util.concurrent.atomic.AtomicLong;
import org.assuranceledger.command.relay.RelayPlace;

/** The relays' place as one instance reaches it; all of them share it. */
record SimulatedPlace(World world, Instance home, AtomicLong place) implements RelayPlace {
    @Override
    public long last() {
        world.pause(1, 4);
        return place.get();
    }

    @Override
    public void save(long commitNumber) {
        world.pause(1, 4);
        if (world.faults().strikes(Fault.RELAY_CRASHES_BEFORE_ITS_PLACE_IS_SAVED)) {
            world.turns().end(home);
            home.mustLive();
        }
        if (world.faults().strikes(Fault.RELAY_PLACE_IS_NOT_SAVED)) {
            throw new IllegalStateException("The store is away");
        }
        place.accumulateAndGet(commitNumber, Math::max);
    }
}
