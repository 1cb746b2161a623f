package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several writers on one store at once, each as in a process of its own. */
class LedgerWritersTest extends OnEachStore {
    private static final int WRITERS = 4;
    private static final int PEOPLE = 3;
    private static final int EACH = 15;

    private final List<LedgerStore> stores = new ArrayList<>();
    private final List<LedgerWriter> writers = new ArrayList<>();
    private final Queue<Commit> acknowledged = new ConcurrentLinkedQueue<>();
    private final long seed = new SecureRandom().nextLong();

    @AfterEach
    void stop() {
        writers.forEach(LedgerWriter::close);
        stores.forEach(LedgerStore::close);
    }

    @Test
    void nothingIsLostOrDoubledAndNoNumberIsLeftOut() throws Exception {
        startWriters();
        everyoneWrites();
        List<Commit> commits = store.after(0, 10_000);
        assertThat(LedgerCheck.whole(store)).as("seed %d", seed).isEqualTo(new LedgerCheck.Intact(store.head()));
        assertThat(commits).as("seed %d", seed).hasSize(WRITERS * PEOPLE * EACH);
        assertThat(acknowledged.stream().sorted(Comparator.comparingLong(Commit::number)))
                .as("seed %d", seed)
                .containsExactlyElementsOf(commits);
        assertThat(commits)
                .extracting(commit -> commit.decision().command().id())
                .doesNotHaveDuplicates();
        assertThat(store.head().position())
                .isEqualTo(commits.stream().mapToLong(Commit::count).sum());
    }

    private void startWriters() {
        for (int i = 0; i < WRITERS; i++) {
            LedgerStore own = kind.open(getClass(), folder);
            stores.add(own);
            writers.add(LedgerWriter.start(own, Clock.systemUTC(), new SimpleMeterRegistry(), LedgerLimits.USUAL));
        }
    }

    private void everyoneWrites() throws InterruptedException, ExecutionException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int person = 0; person < WRITERS * PEOPLE; person++) {
                int who = person;
                done.add(people.submit(() -> write(who, new Random(seed + who))));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
    }

    private void write(int who, Random random) {
        for (int i = 0; i < EACH; i++) {
            String commandId = "command-%d-%d".formatted(who, i);
            switch (random.nextInt(3)) {
                case 0 -> untilRecorded(who % WRITERS, commandId, "shared-" + random.nextInt(2), 1);
                case 1 -> untilRecorded(who % WRITERS, commandId, "own-" + who, 1 + random.nextInt(3));
                default -> throughTwoWriters(random.nextInt(WRITERS), commandId, "own-" + who);
            }
        }
    }

    /** Decides again on what is there now as long as others come first. */
    private void untilRecorded(int writer, String commandId, String aggregateId, int events) {
        Optional<Commit> commit = Optional.empty();
        while (commit.isEmpty()) {
            commit = outcome(give(writer, commandId, aggregateId, events));
        }
        acknowledged.add(commit.orElseThrow());
    }

    /** The same command through two writers at the same moment: one records it, the other is told so. */
    private void throughTwoWriters(int writer, String commandId, String aggregateId) {
        CompletableFuture<Commit> one = give(writer, commandId, aggregateId, 1);
        CompletableFuture<Commit> other = give((writer + 1) % WRITERS, commandId, aggregateId, 1);
        List<Commit> outcomes =
                List.of(outcome(one).orElseThrow(), outcome(other).orElseThrow());
        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
        assertThat(one.isCompletedExceptionally()).isNotEqualTo(other.isCompletedExceptionally());
        acknowledged.add(outcomes.get(0));
    }

    private CompletableFuture<Commit> give(int writer, String commandId, String aggregateId, int events) {
        long next = stores.get(writer).ofAggregate(aggregateId, 0, 1000).stream()
                        .flatMap(commit -> commit.decision().events().stream())
                        .mapToLong(RecordedEvent::sequence)
                        .max()
                        .orElse(-1)
                + 1;
        Decided decided = Decided.by(commandId).of(aggregateId.startsWith("own") ? aggregateId : "redbridge");
        for (int i = 0; i < events; i++) {
            decided.about(aggregateId, next + i);
        }
        return writers.get(writer).record(decided.decision());
    }

    /** The commit in which it is recorded, now or before; empty if the aggregate has moved. */
    private static Optional<Commit> outcome(CompletableFuture<Commit> answer) {
        return answer.handle((commit, refusal) -> switch (refusal) {
                    case null -> Optional.of(commit);
                    case AlreadyRecorded repeated -> Optional.of(repeated.commit());
                    case AggregateMoved moved -> Optional.<Commit>empty();
                    default -> throw new IllegalStateException(refusal);
                })
                .join();
    }
}
