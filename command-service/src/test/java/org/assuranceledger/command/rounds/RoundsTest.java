package org.assuranceledger.command.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RoundsTest {
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void oneFollowsTheOtherUntilTheyAreClosed() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        try (Rounds rounds = new Rounds("three", () -> {
            three.countDown();
            return Duration.ZERO;
        })) {
            rounds.start();
            three.await();
        }
    }

    @Test
    void aRoundThatIsUnderWayIsWaitedFor() throws InterruptedException {
        Rounds rounds = begun(() -> {
            gate.await();
            ended.countDown();
            return Duration.ZERO;
        });
        Thread closing = Thread.startVirtualThread(rounds::close);

        assertThat(closing.join(A_MOMENT)).isFalse();
        gate.countDown();
        closing.join();
        assertThat(ended.getCount()).isZero();
    }

    @Test
    void aRoundThatTakesTooLongIsInterrupted() throws InterruptedException {
        Rounds rounds = begun(() -> {
            try {
                gate.await();
            } finally {
                ended.countDown();
            }
            return Duration.ZERO;
        });
        rounds.closeWithin(A_MOMENT);

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(gate.getCount()).isOne();
    }

    private Rounds begun(Rounds.Round round) throws InterruptedException {
        Rounds rounds = new Rounds("one", () -> {
            begun.countDown();
            return round.go();
        });
        rounds.start();
        begun.await();
        return rounds;
    }
}
