package org.assuranceledger.standalone.simulation;

import java.util.List;
import java.util.Random;

/** Everything that chance decides in a simulation. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code least} to {@code most} inclusive. */
    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Nanoseconds, from so many milliseconds to so many. */
    long millis(int least, int most) {
        return (long) ((least + random.nextDouble() * (most - least)) * 1_000_000);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
