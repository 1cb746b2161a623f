package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.junit.jupiter.api.Test;

/** What the ledger's writer does with decisions, on every kind of store. */
class LedgerWriterTest extends OnEachWriter {
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00Z");

    @Test
    void decisionsAreNumberedInOrder() {
        Commit first = record(Decided.by("1").about("a", 0).about("b", 0).decision());
        Commit second = record(Decided.by("2", "a", 1));
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.first()).isEqualTo(3);
        assertThat(store.after(0, 10)).containsExactly(first, second);
    }

    @Test
    void whatWaitsIsStoredTogether() {
        answers(together(
                Decided.by("1", "a", 0),
                Decided.by("2").of("harrow").about("b", 0).decision(),
                Decided.by("3", "a", 1)));
        assertThat(meters.summary("ledger.batch.commits").max()).isEqualTo(3);
        assertThat(store.after(1, 10))
                .extracting(commit -> commit.decision().command().id())
                .containsExactly("1", "2", "3");
    }

    @Test
    void aBatchHasItsLimits() {
        answers(together(IntStream.range(0, 7)
                .mapToObj(i -> Decided.by("c" + i, "a" + i, 0))
                .toArray(Decision[]::new)));
        assertThat(meters.summary("ledger.batch.commits").max()).isEqualTo(6);
        assertThat(store.head().number()).isEqualTo(8);
    }

    @Test
    void aBatchTakesNoMoreEventsThanItsLimit() {
        answers(together(IntStream.range(0, 3)
                .mapToObj(i -> Decided.by("c" + i)
                        .about("a" + i, 0)
                        .about("a" + i, 1)
                        .about("a" + i, 2)
                        .decision())
                .toArray(Decision[]::new)));
        assertThat(meters.summary("ledger.batch.commits").max()).isEqualTo(2);
        assertThat(store.head().number()).isEqualTo(4);
    }

    @Test
    void aBatchTakesNoMoreBytesThanItsLimit() {
        answers(together(IntStream.range(0, 2)
                .mapToObj(i -> Decided.by("c" + i)
                        .about("a" + i, 0, "x".repeat(30_000))
                        .decision())
                .toArray(Decision[]::new)));
        assertThat(meters.summary("ledger.batch.commits").max()).isEqualTo(1);
        assertThat(store.head().number()).isEqualTo(3);
    }

    @Test
    void aCommandGivenTwiceAtOnceAboutDifferentThingsIsRecordedOnce() {
        List<CompletableFuture<Commit>> answers = together(Decided.by("1", "a", 0), Decided.by("1", "b", 0));
        Commit first = answer(answers.get(0));
        isARepetitionOf(first, answers.get(1));
    }

    @Test
    void aCommandGivenTwiceIsRecordedOnce() {
        Commit first = record(Decided.by("1", "a", 0));
        isARepetitionOf(first, writer.record(Decided.by("1", "a", 0)));
        assertThat(refusal(writer.record(Decided.by("1", "b", 0)))).isInstanceOf(AlreadyRecorded.class);
        assertThat(store.head().number()).isEqualTo(1);
    }

    @Test
    void aCommandGivenTwiceAtOnceIsRecordedOnce() {
        List<CompletableFuture<Commit>> answers = together(Decided.by("1", "a", 0), Decided.by("1", "a", 0));
        Commit first = answer(answers.get(0));
        isARepetitionOf(first, answers.get(1));
    }

    @Test
    void ofTwoDecisionsAboutTheSameOnlyTheFirstIsRecorded() {
        List<CompletableFuture<Commit>> answers = together(Decided.by("1", "a", 0), Decided.by("2", "a", 0));
        answer(answers.get(0));
        assertThat(refusal(answers.get(1))).isInstanceOfSatisfying(AggregateMoved.class, moved -> {
            assertThat(moved.aggregateId()).isEqualTo("a");
            assertThat(moved.sequence()).isZero();
        });
    }

    @Test
    void noPlaceIsLeftOut() {
        record(Decided.by("1", "a", 0));
        assertThat(refusal(writer.record(Decided.by("2", "a", 2)))).isInstanceOf(AggregateMoved.class);
        assertThat(refusal(writer.record(Decided.by("3", "b", 1)))).isInstanceOf(AggregateMoved.class);
        assertThat(refusal(writer.record(
                        Decided.by("4").about("c", 0).about("c", 2).decision())))
                .isInstanceOf(Unrecordable.class);
        assertThat(record(Decided.by("5", "a", 1)).number()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedFailsAlone() {
        Commit earlier = record(Decided.by("1", "a", 0));
        List<CompletableFuture<Commit>> answers = together(
                Decided.by("2", "b", 0),
                Decided.by("1", "c", 0),
                Decided.by("3", "a", 0),
                Decided.by("4", "b", 1),
                Decided.by("5", "c", 0));
        isARepetitionOf(earlier, answers.get(1));
        assertThat(refusal(answers.get(2))).isInstanceOf(AggregateMoved.class);
        assertThat(List.of(answer(answers.get(0)), answer(answers.get(3)), answer(answers.get(4))))
                .isEqualTo(store.after(2, 10));
    }

    @Test
    void whatRestsOnARefusedDecisionIsRefusedToo() {
        record(Decided.by("1", "x", 0));
        List<CompletableFuture<Commit>> answers = together(Decided.by("1", "a", 0), Decided.by("2", "a", 1));
        assertThat(refusal(answers.get(0))).isInstanceOf(AlreadyRecorded.class);
        assertThat(refusal(answers.get(1))).isInstanceOf(AggregateMoved.class);
    }

    @Test
    void aWriterGoesOnWhereTheLastOneEnded() {
        record(Decided.by("1", "a", 0));
        writer.close();
        openAgain();
        startWriter();
        assertThat(record(Decided.by("2", "a", 1)).number()).isEqualTo(2);
        assertThat(refusal(writer.record(Decided.by("1", "a", 2)))).isInstanceOf(AlreadyRecorded.class);
        assertThat(refusal(writer.record(Decided.by("3", "a", 1)))).isInstanceOf(AggregateMoved.class);
    }

    @Test
    void aClockThatGoesBackIsHeldAtTheLastInstant() {
        assertThat(record(Decided.by("1", "a", 0)).recordedAt()).isEqualTo(NOON);
        clock.move(NOON.minusSeconds(3600));
        assertThat(record(Decided.by("2", "a", 1)).recordedAt()).isEqualTo(NOON);
        writer.close();
        startWriter();
        assertThat(record(Decided.by("3", "a", 2)).recordedAt()).isEqualTo(NOON);
        clock.move(NOON.plusMillis(5));
        assertThat(record(Decided.by("4", "a", 3)).recordedAt()).isEqualTo(NOON.plusMillis(5));
    }

    @Test
    void noMoreMayWaitThanTheLimits() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        troubled.hold(begun, gate);
        List<CompletableFuture<Commit>> answers = IntStream.range(0, 9)
                .mapToObj(i -> writer.record(Decided.by("c" + i, "a" + i, 0)))
                .toList();
        begun.await();
        assertThat(refusal(answers.get(8)))
                .isInstanceOfSatisfying(
                        LedgerBusy.class, busy -> assertThat(busy.retryAfter()).isPositive());
        gate.countDown();
        answers(answers.subList(0, 8));
        record(Decided.by("c8", "a8", 0));
        assertThat(meters.counter("ledger.refusals", "why", "busy").count()).isEqualTo(1);
    }

    @Test
    void noMoreBytesMayWaitThanTheLimits() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        troubled.hold(begun, gate);
        CompletableFuture<Commit> first =
                writer.record(Decided.by("1").about("a", 0, "x".repeat(45_000)).decision());
        begun.await();
        CompletableFuture<Commit> second =
                writer.record(Decided.by("2").about("b", 0, "x".repeat(45_000)).decision());
        assertThat(refusal(writer.record(
                        Decided.by("3").about("c", 0, "x".repeat(45_000)).decision())))
                .isInstanceOf(LedgerBusy.class);
        gate.countDown();
        answers(List.of(first, second));
    }

    @Test
    void aCleanStopAnswersAllItTook() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        troubled.hold(begun, gate);
        CompletableFuture<Commit> first = writer.record(Decided.by("1", "a", 0));
        begun.await();
        CompletableFuture<Commit> second = writer.record(Decided.by("2", "b", 0));
        Thread stopping = Thread.startVirtualThread(writer::close);
        gate.countDown();
        stopping.join();
        assertThat(first).isCompleted();
        assertThat(second).isCompleted();
        assertThat(refusal(writer.record(Decided.by("3", "c", 0)))).isInstanceOf(LedgerBusy.class);
    }

    @Test
    void metersCountWhatIsRecordedAndRefused() {
        record(Decided.by("1").about("a", 0).about("b", 0).decision());
        refusal(writer.record(Decided.by("1", "c", 0)));
        refusal(writer.record(Decided.by("2", "a", 0)));
        assertThat(meters.counter("ledger.commits").count()).isEqualTo(1);
        assertThat(meters.summary("ledger.commit.events").totalAmount()).isEqualTo(2);
        assertThat(meters.timer("ledger.wait").count()).isEqualTo(1);
        assertThat(meters.counter("ledger.refusals", "why", "repeated").count()).isEqualTo(1);
        assertThat(meters.counter("ledger.refusals", "why", "moved").count()).isEqualTo(1);
        assertThat(meters.get("ledger.waiting").gauge().value()).isZero();
    }

    private static void isARepetitionOf(Commit first, CompletableFuture<Commit> answer) {
        assertThat(refusal(answer))
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class,
                        repeated -> assertThat(repeated.commit()).isEqualTo(first));
    }
}
