package org.assuranceledger.query.intake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes on that the journal has grown. Saying it too often is harmless, for listeners look for themselves. */
public final class News {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls {@code listener} at each news until the answer is closed; it must return at once. */
    public Listening listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Says that there is news. */
    public void tell() {
        listeners.forEach(Runnable::run);
    }

    /** One who listens. */
    public interface Listening extends AutoCloseable {
        /** Listens no more. */
        @Override
        void close();
    }
}
