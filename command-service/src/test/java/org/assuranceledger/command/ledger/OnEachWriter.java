package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;

/** A test of a writer, on every kind of store. */
abstract class OnEachWriter extends OnEachStore {
    /** A store may stay away for a third of a second. */
    static final LedgerLimits LIMITS = new LedgerLimits(8, 100_000, 6, 50_000, Duration.ofMillis(300));

    final Hands clock = new Hands();
    SimpleMeterRegistry meters;
    Troubled troubled;
    LedgerWriter writer;

    @BeforeEach
    void startWriter() {
        troubled = new Troubled(store);
        meters = new SimpleMeterRegistry();
        writer = LedgerWriter.start(troubled, clock, meters, LIMITS);
    }

    @AfterEach
    void stopWriter() {
        if (writer != null) {
            writer.close();
            assertThat(LedgerCheck.whole(store)).isInstanceOf(LedgerCheck.Intact.class);
        }
    }

    /** Waits for the answer; half a minute is for a slow machine. */
    static Commit answer(CompletableFuture<Commit> answer) {
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            return Assertions.fail("No commit", e);
        }
    }

    static List<Commit> answers(List<CompletableFuture<Commit>> answers) {
        return answers.stream().map(OnEachWriter::answer).toList();
    }

    /** Waits for the refusal. */
    static LedgerRefusal refusal(CompletableFuture<Commit> answer) {
        try {
            return Assertions.fail(
                    "No refusal, but commit " + answer.get(30, TimeUnit.SECONDS).number());
        } catch (ExecutionException e) {
            return (LedgerRefusal) e.getCause();
        } catch (InterruptedException | TimeoutException e) {
            return Assertions.fail("No answer", e);
        }
    }

    Commit record(Decision decision) {
        return answer(writer.record(decision));
    }

    /** Has decisions wait behind another one, so that they come to the store in one batch. */
    List<CompletableFuture<Commit>> together(Decision... decisions) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        troubled.hold(begun, gate);
        CompletableFuture<Commit> first = writer.record(Decided.by("gate", "gate", 0));
        List<CompletableFuture<Commit>> answers = new ArrayList<>();
        try {
            begun.await();
            Stream.of(decisions).map(writer::record).forEach(answers::add);
        } catch (InterruptedException e) {
            Assertions.fail(e);
        } finally {
            gate.countDown();
        }
        assertThat(answer(first).number()).isPositive();
        return answers;
    }
}
