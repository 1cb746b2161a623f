package org.assuranceledger.redaction;

import java.util.List;
import java.util.Map;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.json.EventCatalogue;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Commit;

/** Finds what the record says is to be removed from it. */
public final class Redactions {
    private static final String STORED_AS =
            EventCatalogue.storedAs(EntryRedacted.class).value();

    private Redactions() {}

    /** The redactions that a commit records; each is of an earlier commit. */
    public static List<EntryRedacted> in(Commit commit) {
        return commit.decision().events().stream()
                .filter(event -> event.type().equals(STORED_AS))
                .map(event -> (EntryRedacted) EventJson.open(event, Map.of()))
                .toList();
    }
}
