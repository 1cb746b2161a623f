package org.assuranceledger.query.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Says how far each view has got, and where one stands still and why. */
public final class ViewStates {
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private final ViewStateStore store;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /** Keeps the states in {@code store}; {@code clock} tells since when a view is parked. */
    public ViewStates(ViewStateStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Under which name the state of a view is kept that is made anew beside the one that is shown. */
    public static String beside(String view) {
        return "anew-" + view;
    }

    /** The state of a view. */
    public ViewState of(String view) {
        return store.of(view);
    }

    /**
     * Waits until a view has taken in the entry at {@code position} and all before it, so that a reader sees what was
     * just recorded. Another instance of this service may be the one that moves the view; so it looks now and then too.
     *
     * @param bound how long to wait at most
     * @return whether the view has
     */
    public boolean await(String view, long position, Duration bound) throws InterruptedException {
        long end = System.nanoTime() + bound.toNanos();
        lock.lock();
        try {
            while (of(view).applied() < position) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                moved.awaitNanos(Math.min(left, LOOK_AGAIN_NANOS));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** What comes a second time takes nothing back: a view that has shown an entry shows it still. */
    void applied(String view, long position) {
        put(view, new ViewState(Math.max(position, store.of(view).applied()), Optional.empty()));
    }

    void parked(String view, Entry entry, String why) {
        ViewState before = store.of(view);
        Instant since = before.parked()
                .filter(parked -> parked.position() == entry.position())
                .map(Parked::since)
                .orElseGet(clock::instant);
        Parked parked = new Parked(entry.position(), entry.recorded().type(), why, since);
        put(view, new ViewState(Math.max(entry.position() - 1, before.applied()), Optional.of(parked)));
    }

    void beginsAgain(String view) {
        put(view, ViewState.NOTHING_YET);
    }

    /** Another has come in the place of a view; it has taken in all up to {@code position}. */
    public void replaced(String view, long position) {
        put(view, new ViewState(position, Optional.empty()));
    }

    /** Knows nothing more of a view. */
    public void forget(String view) {
        store.forget(view);
    }

    private void put(String view, ViewState state) {
        store.put(view, state);
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
