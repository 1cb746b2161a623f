package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the actors of a simulation act one at a time, in a time of its own and in an order that the seed alone decides.
 * Each actor has a thread, so that the real code may wait in the middle of things; only the one whose turn it is runs.
 */
final class Turns {
    private final PriorityQueue<Turn> turns = new PriorityQueue<>();
    private final List<Actor> actors = new ArrayList<>();
    private final Semaphore back = new Semaphore(0);
    private long now;
    private long count;
    private @Nullable Actor acting;
    private @Nullable Throwable surprise;

    private record Turn(long at, long order, Runnable what) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }

    /** Has somebody give the turns, from beginning to end. */
    static <T> T give(Supplier<T> all) {
        // In a virtual thread, as the actors are: from any other each turn would go through the operating system.
        return CompletableFuture.supplyAsync(all, Thread::startVirtualThread).join();
    }

    /** Nanoseconds since the simulation began. */
    long now() {
        return now;
    }

    /** What an actor died of that was no crash. */
    Optional<Throwable> surprise() {
        return Optional.ofNullable(surprise);
    }

    /** Does something in so many nanoseconds; it must not pause. */
    void in(long nanos, Runnable what) {
        turns.add(new Turn(now + nanos, count++, what));
    }

    /** Lets an actor of an instance begin; it ends with its instance. */
    void begin(Instance home, Runnable body) {
        Actor actor = new Actor(home);
        actors.add(actor);
        Thread.ofVirtual().start(() -> {
            actor.go.acquireUninterruptibly();
            try {
                home.mustLive();
                body.run();
            } catch (Crash crash) {
                // as it was meant
            } catch (Throwable e) {
                surprise = e;
            } finally {
                actor.ended = true;
                back.release();
            }
        });
        resume(actor, 0);
    }

    /** Lets the others act for so many nanoseconds; the acting actor may find its instance dead then. */
    void pause(long nanos) {
        Actor me = me();
        me.home.mustLive();
        resume(me, nanos);
        back.release();
        me.go.acquireUninterruptibly();
        me.home.mustLive();
    }

    /** Which actor it is whose turn it is. */
    Actor me() {
        if (acting == null) {
            throw new IllegalStateException("Nobody acts");
        }
        return acting;
    }

    /** Resumes an actor in so many nanoseconds, and not when it would have been resumed before. */
    void resume(Actor actor, long nanos) {
        long turn = ++actor.turn;
        in(nanos, () -> {
            if (actor.turn == turn && !actor.ended) {
                long left = actor.home.standsStillUntil() - now;
                if (left > 0) {
                    resume(actor, left);
                } else {
                    act(actor);
                }
            }
        });
    }

    /** Ends all actors of an instance: each finds out at once. */
    void end(Instance home) {
        home.die();
        actors.removeIf(actor -> actor.ended);
        actors.stream().filter(actor -> actor.home == home).forEach(actor -> resume(actor, 0));
    }

    /** Lets the next one act; false if nobody ever will. */
    boolean next() {
        Turn turn = turns.poll();
        if (turn == null) {
            return false;
        }
        now = turn.at;
        turn.what.run();
        return true;
    }

    /** Lets everybody whose instance has ended find out, so that no thread is left behind. */
    void finish() {
        turns.clear();
        actors.stream().filter(actor -> !actor.ended).forEach(actor -> {
            actor.home.die();
            resume(actor, 0);
        });
        while (next()) {
            // one after another
        }
    }

    private void act(Actor actor) {
        acting = actor;
        actor.go.release();
        back.acquireUninterruptibly();
        acting = null;
    }

    /** One who acts in turn with others. */
    static final class Actor {
        private final Semaphore go = new Semaphore(0);
        private final Instance home;
        private volatile boolean ended;
        private long turn;

        private Actor(Instance home) {
            this.home = home;
        }
    }
}
