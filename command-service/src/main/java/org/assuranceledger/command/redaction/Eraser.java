package org.assuranceledger.command.redaction;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.rounds.Rounds;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.redaction.Redactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the ledger and removes from it the words that its redactions name. Begins at each start with all redactions
 * there ever were, so that one whose removal a crash cut short is made good; removing twice changes nothing.
 */
public final class Eraser implements Erased, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Eraser.class);
    private static final int PAGE = 500;
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final LedgerStore ledger;
    private final Deque<EntryRedacted> pending;
    private final Map<Long, Set<String>> gone = new ConcurrentHashMap<>();
    private final Rounds rounds = new Rounds("eraser", this::step);
    private long read;
    private volatile long erased;
    private volatile Optional<String> trouble = Optional.empty();

    /**
     * Removes from {@code ledger}; begins when {@link #start} is called.
     *
     * @param read the last commit whose redactions are among {@code known}
     * @param known all redactions up to there
     */
    public Eraser(LedgerStore ledger, long read, Collection<EntryRedacted> known) {
        this.ledger = ledger;
        this.read = read;
        this.pending = new ArrayDeque<>(known);
    }

    /** Begins, in a thread of its own. */
    public void start() {
        rounds.start();
    }

    @Override
    public long upTo() {
        return erased;
    }

    @Override
    public Commit from(Commit commit) {
        Set<String> seals = gone.getOrDefault(commit.number(), Set.of());
        if (seals.isEmpty()) {
            return commit;
        }
        Map<String, SealedText> left = new HashMap<>(commit.decision().texts());
        left.keySet().removeAll(seals);
        return commit.with(left);
    }

    /** Why words that are to go are still there; empty while all is well. */
    Optional<String> trouble() {
        return trouble;
    }

    /** Ends after the removal that is under way; what is left is removed at the next start. */
    @Override
    public void close() {
        rounds.close();
    }

    /** Removes what is known and reads on; how long to wait before the next time. */
    Duration step() {
        try {
            removePending();
            List<Commit> next = ledger.after(read, PAGE);
            next.forEach(commit -> pending.addAll(Redactions.in(commit)));
            read = next.isEmpty() ? read : next.getLast().number();
            trouble = Optional.empty();
            return next.isEmpty() ? IDLE : Duration.ZERO;
        } catch (RuntimeException | Error e) { // were it to end, as for want of memory, words would stay unnoticed
            tell(e);
            return AFTER_A_FAILURE;
        }
    }

    private void removePending() {
        while (!pending.isEmpty()) {
            EntryRedacted redaction = pending.element();
            ledger.remove(redaction.commit(), redaction.seals());
            gone.merge(redaction.commit(), Set.copyOf(redaction.seals()), Eraser::both);
            pending.remove();
        }
        erased = read;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private void tell(Throwable e) {
        if (trouble.isEmpty()) {
            LOG.warn(
                    "Words that are to be removed are still there ({})",
                    e.getClass().getSimpleName());
        }
        trouble = Optional.of(e.getClass().getSimpleName());
    }
}
