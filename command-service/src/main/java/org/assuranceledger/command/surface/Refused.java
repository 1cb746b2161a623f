package org.assuranceledger.command.surface;

import java.util.SequencedMap;
import java.util.TreeMap;

/** What the contract says of each way in which a request can be refused. */
final class Refused {
    private Refused() {}

    /**
     * The HTTP statuses with which an address refuses, and why.
     *
     * @param records whether something may be recorded by it
     * @param isCommand whether it takes a command, with a key and a body in JSON
     * @param isChange whether that needs a version
     */
    static SequencedMap<String, String> each(boolean records, boolean isCommand, boolean isChange) {
        SequencedMap<String, String> refusals = new TreeMap<>();
        refusals.put("400", "A header, the address or the body cannot be read");
        refusals.put("401", "Nobody is signed in, or the sign-in has run out");
        refusals.put("403", "The person may not do this on this board");
        refusals.put("404", "There is no such board, or nothing of that name on it");
        refusals.put(
                "503",
                "The record takes nothing or no sign-in can be checked; Retry-After says when to ask again, if soon");
        if (records) {
            refusals.put("409", "The record as it stands does not allow it");
            refusals.put("422", "A part of the body is not as the rules have it, or the key was another request's");
        }
        if (isCommand) {
            refusals.put("413", "The body is too large");
            refusals.put("415", "The body is not said to be JSON");
        }
        if (isChange) {
            refusals.put("412", "It is at another version; the ETag and the body say how it stands now");
            refusals.put("428", "The header If-Match is missing");
        }
        return refusals;
    }
}
