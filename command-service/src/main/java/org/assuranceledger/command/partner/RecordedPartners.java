package org.assuranceledger.command.partner;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;

/** Reads the partners from the board's own few events, each time anew, so that one just admitted is known at once. */
public final class RecordedPartners implements Partners {
    private final EventStore ledger;

    /** Reads from this ledger. */
    public RecordedPartners(EventStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public SortedSet<String> of(String boardId) {
        return ledger.readEvents(boardId)
                .asStream()
                .map(Message::getPayload)
                .filter(AgencyAdmitted.class::isInstance)
                .map(event -> ((AgencyAdmitted) event).agencyId())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
