package org.assuranceledger.command.relay;

/** A place that outlives a relay, as long as its test. */
final class KeptPlace implements RelayPlace {
    private Place place = Place.START;
    private boolean away;

    /** From now on nothing can be saved, as when the process is killed just before. */
    synchronized void goAway() {
        away = true;
    }

    synchronized void comeBack() {
        away = false;
    }

    /** The last commit that was saved as sent. */
    long last() {
        return read().commit();
    }

    @Override
    public synchronized Place read() {
        return place;
    }

    @Override
    public synchronized boolean move(Place from, Place to) {
        if (away) {
            throw new IllegalStateException("The store is away");
        }
        boolean there = place.equals(from);
        place = there ? to : place;
        return there;
    }
}
