package org.assuranceledger.query.asat;

import java.util.List;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/**
 * A paper that was put before a meeting.
 *
 * @param about addresses of what it shows; a paper about a plan shows its actions too
 * @param upToPosition last ledger entry that it takes in
 */
public record Paper(
        String meetingId, String title, String version, List<String> about, long upToPosition, Clocks clocks)
        implements Dated {
    /** Whether the paper shows the thing at this address, or what contains it. */
    public boolean shows(String address) {
        return about.stream().anyMatch(shown -> address.equals(shown) || address.startsWith(shown + "/"));
    }
}
