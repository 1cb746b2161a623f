package org.assuranceledger.standalone.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.replay.Views;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Tells the demonstration's story into its ledger before anyone can look, then lets its clock go on from its day. A
 * ledger that holds the story already takes none of it twice.
 */
public final class Demonstration implements SmartLifecycle {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** After the aggregates can take commands, before the views are waited for and the web server takes requests. */
    private static final int PHASE = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2;

    private final LocalDate day;
    private final DemonstrationClock clock;
    private final Narrator narrator;
    private final Views views;
    private final LedgerStore ledger;
    private volatile boolean told;

    /**
     * Prepares it.
     *
     * @param day on which it stands once all is told
     */
    public Demonstration(LocalDate day, DemonstrationClock clock, Narrator narrator, Views views, LedgerStore ledger) {
        this.day = day;
        this.clock = clock;
        this.narrator = narrator;
        this.views = views;
        this.ledger = ledger;
    }

    /** @throws org.assuranceledger.standalone.CannotStart if a line of the story is refused */
    @Override
    public void start() {
        List<StoryLine> story = Story.told();
        if (ledger.broken().isEmpty() && !narrator.hasTold(story.getLast())) {
            views.stop(); // they take in a thousand entries at once sooner than one by one
            story.forEach(narrator::tell);
            views.start();
        }
        clock.moveTo(day.atTime(MORNING).atZone(Clocks.LONDON).toInstant());
        clock.go();
        told = true;
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
