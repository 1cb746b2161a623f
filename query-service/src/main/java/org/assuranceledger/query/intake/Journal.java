package org.assuranceledger.query.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;

/** The ledger as the views read it: commits in their one order, without gaps. In one JVM it is the ledger itself. */
public interface Journal {
    /** Its last commit's place, {@link Head#EMPTY} while it is empty. */
    Head head();

    /**
     * Commits in order.
     *
     * @param commitNumber the last commit already known, 0 for none
     * @param limit the most to give, from 1
     */
    List<Commit> after(long commitNumber, int limit);

    /** The commit that holds the event at this position, from 1. */
    Optional<Commit> at(long position);

    /** Tells its listeners when a commit has come in. */
    News news();

    /**
     * The last commit recorded by an instant, that instant included; empty if the ledger began later. An instant names
     * a beginning of the ledger, since commits never go back in time, so halving finds its end.
     */
    default Optional<Commit> lastBy(Instant instant) {
        Optional<Commit> found = Optional.empty();
        long from = 1;
        long to = head().number();
        while (from <= to) {
            long middle = (from + to) >>> 1;
            Commit commit = after(middle - 1, 1).getFirst();
            if (commit.recordedAt().isAfter(instant)) {
                to = middle - 1;
            } else {
                found = Optional.of(commit);
                from = middle + 1;
            }
        }
        return found;
    }
}
