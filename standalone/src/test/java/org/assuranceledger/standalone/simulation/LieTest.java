package org.assuranceledger.standalone.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The oracle finds out whoever does not keep what the code relies on: it would find out the code as well. */
class LieTest {
    private static final long WITHIN = 1_000;

    @BeforeAll
    static void failuresAreMeantHere() {
        SimulationTest.failuresAreMeantHere();
    }

    @AfterAll
    static void andNowhereElse() {
        SimulationTest.andNowhereElse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyLieIsFoundOut(Lie lie) {
        assertThat(LongStream.rangeClosed(1, WITHIN)
                        .filter(seed -> !Simulation.run(seed, lie, false).isWell())
                        .findFirst())
                .as("first seed that finds out %s", lie)
                .isPresent();
    }
}
