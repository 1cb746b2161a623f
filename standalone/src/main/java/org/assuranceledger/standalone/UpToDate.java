package org.assuranceledger.standalone;

import java.time.Duration;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.replay.Views;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Lets nobody in before the views, which begin anew at each start, show the whole record. */
public final class UpToDate implements SmartLifecycle {
    /** Just before the web server. */
    private static final int PHASE = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;

    /** How long that may take; who comes then is told how far the views are. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Journal journal;
    private final Views views;
    private final ViewStates states;
    private volatile boolean running;

    /** Waits for these views to take in this journal. */
    public UpToDate(Journal journal, Views views, ViewStates states) {
        this.journal = journal;
        this.views = views;
        this.states = states;
    }

    @Override
    public void start() {
        long position = journal.head().position();
        try {
            for (String view : views.names()) {
                states.await(view, position, LONGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
