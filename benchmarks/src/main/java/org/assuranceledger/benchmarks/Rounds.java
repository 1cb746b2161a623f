package org.assuranceledger.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Lets contenders work in turns, and compares round by round: what the machine does meanwhile strikes all alike. */
final class Rounds {
    private record Contending(String name, Supplier<Turn> work, List<Turn> turns) {
        private void takeTurn() {
            turns.add(work.get());
        }

        private double median(ToDoubleFunction<Turn> figure) {
            double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
            return sorted[sorted.length / 2];
        }
    }

    private final String unit;
    private final List<Contending> all = new ArrayList<>();

    /** Counts things of this name. */
    Rounds(String unit) {
        this.unit = unit;
    }

    /** Adds a contender; the first is the one whose ratio to each of the others is told. */
    Rounds with(String name, Supplier<Turn> turn) {
        all.add(new Contending(name, turn, new ArrayList<>()));
        return this;
    }

    /** One round to warm up, then those that count, with the order turned about in every second one. */
    void run(String title) {
        all.forEach(Contending::takeTurn);
        all.forEach(contender -> contender.turns().clear());
        for (int round = 0; round < Settings.rounds(); round++) {
            (round % 2 == 0 ? all : all.reversed()).forEach(Contending::takeTurn);
        }
        print(title);
    }

    private void print(String title) {
        System.out.printf("%n%s (%d rounds)%n", title, Settings.rounds());
        System.out.printf("%-28s %12s %10s %10s%n", "", unit + "/s", "p50 ms", "p99 ms");
        all.forEach(contender -> System.out.printf(
                "%-28s %12.0f %10.2f %10.2f%n",
                contender.name(),
                contender.median(Turn::perSecond),
                contender.median(turn -> turn.millis(0.5)),
                contender.median(turn -> turn.millis(0.99))));
        all.stream().skip(1).forEach(other -> printRatio(all.getFirst(), other));
    }

    private static void printRatio(Contending first, Contending other) {
        double[] ratios = new double[Settings.rounds()];
        Arrays.setAll(
                ratios,
                round -> first.turns().get(round).perSecond()
                        / other.turns().get(round).perSecond());
        Arrays.sort(ratios);
        System.out.printf(
                "%s v. %s: %.2fx (%.2f to %.2f)%n",
                first.name(), other.name(), ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]);
    }
}
