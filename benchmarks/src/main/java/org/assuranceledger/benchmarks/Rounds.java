package org.assuranceledger.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Lets contenders work in turns, and compares round by round: what the machine does meanwhile strikes all alike. */
final class Rounds {
    private final String unit;
    private final Map<String, Supplier<Turn>> contenders = new LinkedHashMap<>();
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();

    /** Counts things of this name. */
    Rounds(String unit) {
        this.unit = unit;
    }

    /** Adds a contender; the first is the one whose ratio to each of the others is told. */
    Rounds with(String name, Supplier<Turn> turn) {
        contenders.put(name, turn);
        turns.put(name, new ArrayList<>());
        return this;
    }

    /** One round to warm up, then those that count, with the order turned about in every second one. */
    void run(String title) {
        contenders.values().forEach(Supplier::get);
        for (int round = 0; round < Settings.rounds(); round++) {
            List<String> order = new ArrayList<>(contenders.keySet());
            (round % 2 == 0 ? order : order.reversed())
                    .forEach(name -> turns.get(name).add(contenders.get(name).get()));
        }
        print(title);
    }

    private void print(String title) {
        System.out.printf("%n%s (%d rounds)%n", title, Settings.rounds());
        System.out.printf("%-28s %12s %10s %10s%n", "", unit + "/s", "p50 ms", "p99 ms");
        turns.forEach((name, all) -> System.out.printf(
                "%-28s %12.0f %10.2f %10.2f%n",
                name,
                median(all, Turn::perSecond),
                median(all, turn -> turn.millis(0.5)),
                median(all, turn -> turn.millis(0.99))));
        String first = contenders.keySet().iterator().next();
        turns.keySet().stream().skip(1).forEach(other -> printRatio(first, other));
    }

    private void printRatio(String first, String other) {
        double[] ratios = new double[Settings.rounds()];
        Arrays.setAll(
                ratios,
                round -> turns.get(first).get(round).perSecond()
                        / turns.get(other).get(round).perSecond());
        Arrays.sort(ratios);
        System.out.printf(
                "%s v. %s: %.2fx (%.2f to %.2f)%n",
                first, other, ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]);
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
