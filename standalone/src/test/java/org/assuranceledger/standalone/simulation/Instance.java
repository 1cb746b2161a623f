package org.assuranceledger.standalone.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** One process of a service, from its start to its end, with a clock that may be wrong. */
final class Instance {
    private static final Instant BEGINNING = Instant.parse("2015-06-30T12:00:00Z");

    private final Turns turns;
    private final String name;
    private boolean alive = true;
    private long standsStillUntil;
    private Duration wrong = Duration.ZERO;

    Instance(Turns turns, String name) {
        this.turns = turns;
        this.name = name;
    }

    /** Whoever looks on from outside. */
    static Instance outside(World world) {
        return new Instance(world.turns(), "outside");
    }

    boolean isAlive() {
        return alive;
    }

    void die() {
        alive = false;
        standsStillUntil = 0;
    }

    void mustLive() {
        if (!alive) {
            throw new Crash(name);
        }
    }

    /** Does nothing at all for a while, as in a long collection of garbage. */
    void standStill(long nanos) {
        standsStillUntil = turns.now() + nanos;
    }

    long standsStillUntil() {
        return standsStillUntil;
    }

    void moveClock(Duration by) {
        wrong = wrong.plus(by);
    }

    /** What the clock on its wall shows. */
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return BEGINNING.plusNanos(turns.now()).plus(wrong);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
