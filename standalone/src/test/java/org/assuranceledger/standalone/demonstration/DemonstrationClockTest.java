package org.assuranceledger.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemonstrationClockTest {
    private static final Instant START = Instant.parse("2014-12-01T09:00:00Z");

    private Instant outside = Instant.parse("2026-01-01T00:00:00Z");
    private final DemonstrationClock clock = new DemonstrationClock(START, () -> outside);

    @Test
    void itStandsUntilItIsSet() {
        outside = outside.plusSeconds(60);
        assertThat(clock.instant()).isEqualTo(START);

        clock.moveTo(START.plusSeconds(5));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void itNeverGoesBack() {
        clock.moveTo(START.minusSeconds(1));
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void onceItGoesItGoesAsFastAsTimeDoes() {
        clock.go();
        outside = outside.plus(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(2)));

        clock.moveTo(START.plus(Duration.ofHours(3)));
        outside = outside.plusMillis(7);
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(3)).plusMillis(7));
    }
}
