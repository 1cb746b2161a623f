package org.assuranceledger.query.replay;

import java.util.Optional;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.EntryNumber;
import org.assuranceledger.query.intake.Journal;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says in words which view stands still, where and why. */
public final class ViewsHealth implements HealthIndicator {
    /** Some pages show an earlier moment; everything else works. */
    public static final Status PARKED = new Status("PARKED");

    private final Views views;
    private final ViewStates states;
    private final Journal journal;

    /** Watches {@code views}. */
    public ViewsHealth(Views views, ViewStates states, Journal journal) {
        this.views = views;
        this.states = states;
        this.journal = journal;
    }

    @Override
    public Health health() {
        try {
            return ofEach();
        } catch (RuntimeException e) {
            return Health.down()
                    .withDetail(
                            "what",
                            "The views' store does not answer (%s), so no page can be shown."
                                    .formatted(e.getClass().getSimpleName()))
                    .withDetail("todo", "See to the store; the service goes on by itself.")
                    .build();
        }
    }

    private Health ofEach() {
        long head = journal.head().position();
        Health.Builder health = Health.up();
        for (String view : views.names()) {
            ViewState state = states.of(view);
            Optional<Parked> parked = state.parked();
            if (parked.isPresent()) {
                health.status(PARKED)
                        .withDetail(
                                view,
                                ("Stands still at entry %s of the record (%s: %s) since %s. It shows the record up to"
                                                + " the entry before; the other views go on.")
                                        .formatted(
                                                EntryNumber.written(parked.get().position()),
                                                parked.get().event(),
                                                parked.get().why(),
                                                Clocks.inWords(parked.get().since())));
            } else {
                health.withDetail(
                        view,
                        "Shows the record up to entry %s of %s.%s"
                                .formatted(
                                        EntryNumber.written(state.applied()),
                                        EntryNumber.written(head),
                                        madeAnew(view)));
            }
        }
        return health.build();
    }

    private String madeAnew(String view) {
        ViewState anew = states.of(ViewStates.beside(view));
        if (anew.equals(ViewState.NOTHING_YET)) {
            return "";
        }
        String stands = anew.parked()
                .map(parked -> ", where it stands still (%s)".formatted(parked.why()))
                .orElse("");
        return " It is being made anew beside this, so far up to entry %s%s."
                .formatted(EntryNumber.written(anew.applied()), stands);
    }
}
