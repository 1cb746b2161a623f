package org.assuranceledger.command.rounds;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does the same again and again, in a thread of its own, until it is closed. */
public final class Rounds implements AutoCloseable {
    private final Round round;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);

    /** What is done each time. It tells its failures itself: whatever it throws ends the rounds. */
    public interface Round {
        /**
         * Does it once; how long to wait before the next time.
         *
         * @throws InterruptedException if it is to end before it is done, see {@link Rounds#closeWithin}
         */
        Duration go() throws InterruptedException;
    }

    /**
     * Begins when {@link #start} is called.
     *
     * @param name of the thread
     */
    public Rounds(String name, Round round) {
        this.round = round;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** Begins with the first round. */
    public void start() {
        thread.start();
    }

    /** Ends after the round that is under way, however long that takes. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends after the round that is under way, which is interrupted if it takes longer than {@code patience}. */
    public void closeWithin(Duration patience) {
        closing.countDown();
        try {
            if (!thread.join(patience)) {
                thread.interrupt();
                thread.join(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Duration pause = Duration.ZERO;
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = round.go();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
