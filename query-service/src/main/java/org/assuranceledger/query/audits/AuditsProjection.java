package org.assuranceledger.query.audits;

import org.assuranceledger.events.AuditEvent;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.replay.Entry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps every version of every practice audit. */
@ProcessingGroup(AuditsProjection.VIEW)
public final class AuditsProjection {
    /** The view's name. */
    public static final String VIEW = "audits";

    private final Facts<AuditState> audits;

    /** Keeps them in {@code store}. */
    public AuditsProjection(FactsStore store) {
        this.audits = audits(store);
    }

    static Facts<AuditState> audits(FactsStore store) {
        return store.of("audit", AuditState.class, AuditState::blank);
    }

    @EventHandler
    void on(AuditEvent event, Entry entry) {
        audits.advance(event.auditId(), entry, audit -> audit.after(event, Clocks.of(event, entry)));
    }

    @ResetHandler
    void reset() {
        audits.forgetAll();
    }
}
