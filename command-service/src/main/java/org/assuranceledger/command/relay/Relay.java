package org.assuranceledger.command.relay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.rounds.Rounds;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.redaction.Redactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tails the ledger and sends each commit on, in order. Its place is saved after the brokers have answered: killed
 * between the two it sends again what they have, and never leaves anything out.
 */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 200;
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final LedgerStore ledger;
    private final RelayPlace place;
    private final Topics topics;
    private final LongSupplier erased;
    private final Rounds rounds = new Rounds("relay", this::round);
    private boolean begun;
    private long forgotten;
    private volatile long relayed;
    private volatile @Nullable String trouble;

    /**
     * Carries from {@code ledger} to {@code topics}; begins when {@link #start} is called.
     *
     * @param erased number of the commit up to which the words that redactions name are gone from the ledger
     */
    public Relay(LedgerStore ledger, RelayPlace place, Topics topics, LongSupplier erased) {
        this.ledger = ledger;
        this.place = place;
        this.topics = topics;
        this.erased = erased;
    }

    /** Begins, in a thread of its own. */
    public void start() {
        rounds.start();
    }

    /** Number of the last commit that the brokers have. */
    public long relayed() {
        return relayed;
    }

    /** Commits that the ledger has and the brokers have not. */
    public long lag() {
        return Math.max(0, ledger.head().number() - relayed);
    }

    /** Why nothing goes out at present; empty while all is well. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Ends once what is under way is answered, or is not answered soon; then it is sent again at the next start. */
    @Override
    public void close() {
        rounds.closeWithin(ANSWER_WITHIN);
    }

    /** Carries one batch on, if it can; how long to wait before the next. */
    Duration step() throws InterruptedException {
        try {
            if (!begun) {
                begin();
            }
            begun = true;
            return carry() ? Duration.ZERO : IDLE;
        } catch (ExecutionException | RuntimeException e) {
            begun = false;
            tell(e);
            return AFTER_A_FAILURE;
        }
    }

    private Duration round() throws InterruptedException {
        try {
            return step();
        } catch (InterruptedException e) {
            LOG.info("Stopped before Kafka answered; commits from {} on are sent at the next start", relayed + 1);
            throw e;
        }
    }

    /** A topic that has taken fewer messages than commits were sent to it is not the one they were sent to. */
    private void begin() {
        long held = topics.prepare();
        long last = place.last();
        if (last > held) {
            LOG.warn("The topic of commits was made anew or has lost messages; the whole ledger is sent again");
        }
        relayed = last > held ? 0 : last;
    }

    private boolean carry() throws InterruptedException, ExecutionException {
        List<Commit> next = ledger.after(relayed, BATCH);
        Optional<Commit> redaction = next.stream().filter(this::asksToForget).findFirst();
        if (redaction.isPresent()) {
            return forget(redaction.get());
        }
        if (!next.isEmpty()) {
            CompletableFuture<?>[] answers = next.stream().map(topics::send).toArray(CompletableFuture<?>[]::new);
            await(CompletableFuture.allOf(answers));
            long last = next.getLast().number();
            place.save(last);
            relayed = last;
        }
        trouble = null;
        return !next.isEmpty();
    }

    private boolean asksToForget(Commit commit) {
        return commit.number() > forgotten && !Redactions.in(commit).isEmpty();
    }

    /**
     * Has the topics forget what they hold and sends the ledger from its first commit, once no words are in it that are
     * to be gone. The place is behind the redaction until that has been done: after a crash in between it is done
     * again.
     */
    private boolean forget(Commit redaction) {
        long gone = erased.getAsLong();
        if (gone < redaction.number()) {
            return false;
        }
        topics.forget();
        LOG.info("Words were removed from the record; the topics are emptied and the ledger is sent again");
        forgotten = gone;
        relayed = 0;
        return true;
    }

    /** Waits for as long as it takes: whoever sent again before the answer would only send everything twice. */
    private void await(CompletableFuture<Void> answer) throws InterruptedException, ExecutionException {
        while (!answer.isDone()) {
            try {
                answer.get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                tell(e);
            }
        }
        answer.get();
    }

    private void tell(Exception e) {
        String kind = e.getCause() == null
                ? e.getClass().getSimpleName()
                : e.getCause().getClass().getSimpleName();
        if (trouble == null) {
            LOG.warn("Nothing is relayed for now ({}); commits from {} on wait in the ledger", kind, relayed + 1);
        }
        trouble = kind;
    }
}
