package org.assuranceledger.command.relay;

/** A place that nobody else knows of. */
public final class PlaceInMemory implements RelayPlace {
    private Place place = Place.START;

    @Override
    public synchronized Place read() {
        return place;
    }

    @Override
    public synchronized boolean move(Place from, Place to) {
        boolean there = place.equals(from);
        place = there ? to : place;
        return there;
    }
}
