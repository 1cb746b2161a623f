package org.assuranceledger.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmarks that are named on the command line. */
public final class Benchmarks {
    private static final Map<String, Runnable> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("append-alone-32", () -> AppendBenchmark.alone(32)),
            Map.entry("append-embedded-32", () -> AppendBenchmark.embedded(32)),
            Map.entry("append-embedded-128", () -> AppendBenchmark.embedded(128)),
            Map.entry("append-server-1", () -> AppendBenchmark.server(1)),
            Map.entry("append-server-32", () -> AppendBenchmark.server(32)),
            Map.entry("append-server-128", () -> AppendBenchmark.server(128)),
            Map.entry("load-embedded", LoadBenchmark::embedded),
            Map.entry("load-server", LoadBenchmark::server),
            Map.entry("replay-embedded", ReplayBenchmark::embedded),
            Map.entry("replay-server", ReplayBenchmark::server),
            Map.entry("commit-as-document", LayoutBenchmark::server),
            Map.entry("growth-embedded", GrowthBenchmark::embedded),
            Map.entry("growth-server", GrowthBenchmark::server),
            Map.entry("proof", ProofBenchmark::inclusion),
            Map.entry("verify", VerifyBenchmark::embedded)));

    private Benchmarks() {}

    /** Runs them in this order; {@code list} says what there is. */
    public static void main(String... names) {
        for (String name : names) {
            Runnable benchmark = ALL.get(name);
            if (benchmark != null) {
                benchmark.run();
            } else if (name.equals("list")) {
                System.out.println(String.join(System.lineSeparator(), ALL.keySet()));
            } else {
                throw new IllegalArgumentException(
                        "There is no benchmark \"" + name + "\"; \"list\" says which there are.");
            }
        }
    }
}
