package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.Test;

/** The clock of the machine jumps, and is put right again: no instant goes back, and nothing is left out. */
class WrongClockTest extends OnEachWriter {
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00Z");
    private static final Instant NEXT_YEAR = NOON.plus(Duration.ofDays(365));

    @Test
    void aClockThatRanAYearAheadIsHeldToUntilTimeHasCaughtUp() {
        record(Decided.by("1", "a", 0));
        clock.move(NEXT_YEAR);
        record(Decided.by("2", "a", 1));
        clock.move(NOON.plusSeconds(1));
        record(Decided.by("3", "a", 2));
        clock.move(NEXT_YEAR.plusMillis(1));
        record(Decided.by("4", "a", 3));

        assertThat(store.after(0, 10))
                .extracting(Commit::recordedAt)
                .containsExactly(NOON, NEXT_YEAR, NEXT_YEAR, NEXT_YEAR.plusMillis(1));
    }

    @Test
    void twoWritersOfWhichOneIsAnHourBehindShareOneOrderOfInstants() {
        Hands behind = new Hands();
        behind.move(NOON.minus(Duration.ofHours(1)));
        try (LedgerWriter other = LedgerWriter.start(troubled, behind, new SimpleMeterRegistry(), LIMITS)) {
            for (int turn = 0; turn < 5; turn++) {
                clock.move(NOON.plusSeconds(turn));
                record(Decided.by("right-" + turn, "a", turn));
                answer(other.record(Decided.by("behind-" + turn, "b", turn)));
            }
        }
        List<Instant> instants =
                store.after(0, 20).stream().map(Commit::recordedAt).toList();
        assertThat(instants).hasSize(10).isSorted().allMatch(instant -> !instant.isBefore(NOON));
    }
}
