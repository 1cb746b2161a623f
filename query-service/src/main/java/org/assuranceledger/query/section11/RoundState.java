package org.assuranceledger.query.section11;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.Section11Event.AuditRoundClosed;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.events.Section11Event.Grade;
import org.assuranceledger.events.Section11Event.OfRound;
import org.assuranceledger.events.Section11Event.Standard;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.timescale.Timescale;

/**
 * All that is known of a round apart from its returns. A pure fold.
 *
 * @param opened absent only before the first event
 */
public record RoundState(String roundId, Optional<Opened> opened, List<Closing> closings) {

    /** How it was opened; the components are those of the event. */
    public record Opened(
            String title,
            String kind,
            String standardSet,
            List<Standard> standards,
            List<Grade> scale,
            List<String> agencies,
            Timescale due,
            Clocks clocks) {
        static Opened of(AuditRoundOpened e, Clocks clocks) {
            return new Opened(
                    e.title(), e.kind(), e.standardSet(), e.standards(), e.scale(), e.agencies(), e.due(), clocks);
        }
    }

    /** It was closed, at a meeting if one is named. */
    public record Closing(Optional<String> meeting, Clocks clocks) implements Dated {}

    static RoundState blank(String roundId) {
        return new RoundState(roundId, Optional.empty(), List.of());
    }

    RoundState after(OfRound event, Clocks clocks) {
        return switch (event) {
            case AuditRoundOpened e -> new RoundState(roundId, Optional.of(Opened.of(e, clocks)), closings);
            case AuditRoundClosed e ->
                new RoundState(roundId, opened, Dated.plus(closings, new Closing(e.meeting(), clocks)));
        };
    }

    /** The round with only what was true by the end of a day. */
    RoundState on(LocalDate day) {
        return new RoundState(roundId, opened, Dated.by(day, closings));
    }
}
