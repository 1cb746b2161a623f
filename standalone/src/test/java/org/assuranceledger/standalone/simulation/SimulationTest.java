package org.assuranceledger.standalone.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Whatever fails, and whenever, nothing acknowledged is lost, nothing is doubled, and everybody sees the same record.
 */
class SimulationTest {
    private static final long FROM = Long.getLong("simulation.from", 1);
    private static final long SEEDS = Long.getLong("simulation.seeds", 3_000);

    @BeforeAll
    static void failuresAreMeantHere() {
        LoggingSystem.get(SimulationTest.class.getClassLoader()).setLogLevel("org.assuranceledger", LogLevel.OFF);
    }

    @AfterAll
    static void andNowhereElse() {
        LoggingSystem.get(SimulationTest.class.getClassLoader()).setLogLevel("org.assuranceledger", null);
    }

    @Test
    void whateverFailsTheRecordIsWholeAndEverybodySeesIt() {
        List<String> failures = new ArrayList<>();
        Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
        LongStream.range(FROM, FROM + SEEDS).forEach(seed -> {
            Report report = Simulation.run(seed, Lie.NONE, false);
            report.faults().forEach((fault, times) -> faults.merge(fault, times, Integer::sum));
            if (!report.isWell()) {
                failures.add(report.line());
                System.out.println(report.line());
            }
        });
        System.out.printf("Simulation: %d runs, %d failed; %s%n", SEEDS, failures.size(), faults);
        assertThat(failures).isEmpty();
        assertThat(faults).as("faults that really happened").containsOnlyKeys(Fault.values());
    }

    @Test
    @EnabledIfSystemProperty(named = "simulation.seed", matches = "\\d+")
    void oneSeedIsReplayed() {
        Report report = Simulation.run(Long.getLong("simulation.seed"), Lie.NONE, true);
        report.trace().forEach(System.out::println);
        report.wrong().forEach(System.out::println);
        assertThat(report.wrong()).isEmpty();
    }
}
