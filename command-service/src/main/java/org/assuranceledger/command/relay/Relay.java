package org.assuranceledger.command.relay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.redaction.Erased;
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
    private final Topics topics;
    private final Erased erased;
    private final Rounds rounds = new Rounds("relay", this::round);
    private final Standing standing;
    private volatile long relayed;
    private volatile @Nullable String trouble;

    /**
     * Carries from {@code ledger} to {@code topics}; begins when {@link #start} is called.
     *
     * @param erased which of the words that redactions name are gone from the ledger
     */
    public Relay(LedgerStore ledger, RelayPlace places, Topics topics, Erased erased) {
        this.ledger = ledger;
        this.topics = topics;
        this.erased = erased;
        this.standing = new Standing(places, topics);
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
            relayed = standing.place().commit();
            boolean more = carry(standing.place());
            relayed = standing.sent();
            return more ? Duration.ZERO : IDLE;
        } catch (ExecutionException | RuntimeException | Error e) { // were it to end, nothing more would ever go out
            standing.isLost();
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

    private boolean carry(Place here) throws InterruptedException, ExecutionException {
        long gone = erased.upTo();
        if (gone < here.redaction()) {
            return false; // a store may show words yet that another's eraser has removed
        }
        List<Commit> next = ledger.after(here.commit(), BATCH);
        Optional<Commit> redaction =
                next.stream().filter(commit -> asksToForget(commit, here)).findFirst();
        if (redaction.isPresent()) {
            return gone >= redaction.get().number() && forget(here, gone);
        }
        if (next.isEmpty()) {
            standing.lookAround();
        } else {
            standing.sends(gone);
            send(next);
            standing.hasSent(here, next.getLast().number());
        }
        trouble = null;
        return !next.isEmpty();
    }

    private static boolean asksToForget(Commit commit, Place here) {
        return commit.number() > here.redaction() && !Redactions.in(commit).isEmpty();
    }

    /**
     * Has the topics forget what they hold and the ledger sent from its first commit, once no words are in it that are
     * to be gone. That is noted before it is done, so that whoever finds it not done does it.
     */
    private boolean forget(Place here, long gone) {
        standing.beginAnew(here, gone);
        LOG.info("Words were removed from the record; the topics are emptied and the ledger is sent again");
        return true;
    }

    private void send(List<Commit> commits) throws InterruptedException, ExecutionException {
        CompletableFuture<?>[] answers =
                commits.stream().map(erased::from).map(topics::send).toArray(CompletableFuture<?>[]::new);
        await(CompletableFuture.allOf(answers));
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

    private void tell(Throwable e) {
        String kind = e.getCause() == null
                ? e.getClass().getSimpleName()
                : e.getCause().getClass().getSimpleName();
        if (trouble == null) {
            LOG.warn("Nothing is relayed for now ({}); commits from {} on wait in the ledger", kind, relayed + 1);
        }
        trouble = kind;
    }
}
