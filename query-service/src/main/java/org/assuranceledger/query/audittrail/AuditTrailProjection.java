package org.assuranceledger.query.audittrail;

import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.replay.Entry;
import org.assuranceledger.query.replay.Unreadable;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps a line for each entry of the ledger, those that this release cannot read among them. */
@ProcessingGroup(AuditTrailProjection.VIEW)
public final class AuditTrailProjection {
    /** The view's name. */
    public static final String VIEW = "audit-trail";

    private final Trail trail;

    /** Keeps them in {@code trail}. */
    public AuditTrailProjection(Trail trail) {
        this.trail = trail;
    }

    @EventHandler
    void on(BoardEvent event, Entry entry) {
        trail.keep(line(
                entry,
                InWords.of(event),
                Clocks.of(event, entry),
                Concerned.addresses(event),
                Concerned.agencies(event)));
    }

    @EventHandler
    void on(Unreadable unreadable, Entry entry) {
        String what = "An entry of kind \"%s\", revision %d, which this release cannot show."
                .formatted(unreadable.type(), unreadable.revision());
        Clocks clocks = new Clocks(Timescale.none(""), entry.recordedAt(), entry.position());
        trail.keep(
                line(entry, what, clocks, Concerned.containing(entry.recorded().aggregateId()), List.of()));
    }

    @ResetHandler
    void reset() {
        trail.forgetAll();
    }

    private static TrailLine line(
            Entry entry, String what, Clocks clocks, List<String> alsoAbout, List<String> agencies) {
        return new TrailLine(
                entry.boardId(),
                entry.recorded().aggregateId(),
                alsoAbout,
                Stream.concat(entry.by().agencyId().stream(), agencies.stream())
                        .distinct()
                        .toList(),
                entry.recorded().type(),
                what,
                entry.by().person(),
                entry.by().role(),
                entry.by().agencyId(),
                entry.reason(),
                entry.commit().decision().command().name(),
                clocks);
    }
}
