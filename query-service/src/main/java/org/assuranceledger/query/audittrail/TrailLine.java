package org.assuranceledger.query.audittrail;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.facts.Clocks;

/**
 * One entry of the ledger as the trail keeps it.
 *
 * @param boardId whose record it belongs to
 * @param about address of what it happened to
 * @param alsoAbout addresses of what contains that, and of what the event names
 * @param agencies short names of the agencies that the event names or was recorded for
 * @param event stored name of the event
 * @param what happened, as a sentence
 * @param person who had it recorded, as an opaque id
 * @param role in which role
 * @param agency for which agency; absent for the board's own people
 * @param reason given for recording it; may be empty
 * @param command by which command
 */
record TrailLine(
        String boardId,
        String about,
        List<String> alsoAbout,
        List<String> agencies,
        String event,
        String what,
        String person,
        String role,
        Optional<String> agency,
        String reason,
        String command,
        Clocks clocks) {}
