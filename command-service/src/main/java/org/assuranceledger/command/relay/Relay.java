package org.assuranceledger.command.relay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tails the ledger and sends each commit on, in order. Its place is saved after the brokers have answered: killed between
 * the two it sends again what they have, and never leaves anything out.
 */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 200;
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    private final LedgerStore ledger;
    private final RelayPlace place;
    private final Topics topics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "relay");
    private volatile long relayed;
    private volatile @Nullable String trouble;

    /** Carries from {@code ledger} to {@code topics}; begins when {@link #start} is called. */
    public Relay(LedgerStore ledger, RelayPlace place, Topics topics) {
        this.ledger = ledger;
        this.place = place;
        this.topics = topics;
    }

    /** Begins, in a thread of its own. */
    public void start() {
        thread.start();
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

    /** Ends once what is under way is answered. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean knowsItsPlace = false;
        Duration pause = Duration.ZERO;
        while (!stopped(pause)) {
            try {
                if (!knowsItsPlace) {
                    relayed = place.last();
                    knowsItsPlace = true;
                }
                pause = carry() ? Duration.ZERO : IDLE;
                trouble = null;
            } catch (ExecutionException | TimeoutException | RuntimeException e) {
                pause = AFTER_A_FAILURE;
                tell(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean carry() throws InterruptedException, ExecutionException, TimeoutException {
        List<Commit> next = ledger.after(relayed, BATCH);
        if (next.isEmpty()) {
            return false;
        }
        CompletableFuture<?>[] answers = next.stream().map(topics::send).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(answers).get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        long last = next.getLast().number();
        place.save(last);
        relayed = last;
        return true;
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

    private boolean stopped(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }
}
