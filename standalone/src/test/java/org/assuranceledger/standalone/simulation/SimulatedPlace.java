package org.assuranceledger.standalone.simulation;

import java.util.concurrent.atomic.AtomicReference;
import org.assuranceledger.command.relay.Place;
import org.assuranceledger.command.relay.RelayPlace;

/** The relays' place as one instance reaches it; all of them share it. */
record SimulatedPlace(World world, Instance home, AtomicReference<Place> place) implements RelayPlace {
    @Override
    public Place read() {
        world.pause(1, 4);
        return place.get();
    }

    @Override
    public boolean move(Place from, Place to) {
        world.pause(1, 4);
        if (world.faults().strikes(Fault.RELAY_CRASHES_BEFORE_ITS_PLACE_IS_SAVED)) {
            world.turns().end(home);
            home.mustLive();
        }
        if (world.faults().strikes(Fault.RELAY_PLACE_IS_NOT_SAVED)) {
            throw away();
        }
        boolean there = place.get().equals(from);
        if (there) {
            place.set(to);
        }
        world.trace().say(home, "place", from, "to", to, there);
        if (world.faults().strikes(Fault.RELAY_PLACE_IS_SAVED_UNANSWERED)) {
            throw away();
        }
        return there;
    }

    private static IllegalStateException away() {
        return new IllegalStateException("The store is away");
    }
}
