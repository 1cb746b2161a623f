package org.assuranceledger.command.relay;

import java.util.concurrent.CompletableFuture;
import org.assuranceledger.ledger.Commit;

/** Where the relay sends to. */
public interface Topics {
    /** The topic of whole commits, in one partition and kept for ever. */
    String BOARD_LEDGER = "board-ledger";

    /** The topic of single events for other systems, keyed by board. */
    String BOARD_EVENTS = "board-events";

    /** Sends a commit, and each of its events; done once the brokers have all of it. */
    CompletableFuture<Void> send(Commit commit);
}
