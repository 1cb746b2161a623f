package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.ledger.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration that is killed while it is first told, and started again, and again. */
class RestartedDemonstrationTest {
    private static final long HALF_WAY = 500;
    private static final long A_MILLISECOND = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aTellingThatWasCutShortGoesOnWhereItStoodAndIsToldOnce() throws Exception {
        killHalfWay();
        Head cut = head();
        assertThat(cut.number()).isGreaterThanOrEqualTo(HALF_WAY);

        Head told;
        try (Running goesOn = Running.demonstration(folder)) {
            assertThat(DemonstrationTest.allFive(goesOn, goesOn.signIn("auditor")))
                    .isEqualTo(DemonstrationTest.ALL);
            told = goesOn.bean(LedgerStore.class).head();
        }
        assertThat(told).isEqualTo(head());
        assertThat(told.number()).isGreaterThan(cut.number());
        assertThat(told.position()).isEqualTo(1593);

        try (Running again = Running.demonstration(folder)) {
            assertThat(again.bean(LedgerStore.class).head()).isEqualTo(told);
            assertThat(DemonstrationTest.allFive(again, again.signIn("auditor")))
                    .isEqualTo(DemonstrationTest.ALL);
        }
        assertThat(head()).isEqualTo(told);
    }

    private void killHalfWay() throws IOException, InterruptedException {
        try (Child first = Child.start(folder, "--demonstration")) {
            while (first.isAlive() && (!Files.exists(file()) || head().number() < HALF_WAY)) {
                LockSupport.parkNanos(A_MILLISECOND);
            }
            first.kill();
        }
    }

    /** Where the ledger ends, every entry of it verified. */
    private Head head() {
        try (LedgerStore ledger = SqliteLedgerStore.open(file())) {
            assertThat(LedgerCheck.whole(ledger)).isInstanceOf(LedgerCheck.Intact.class);
            return ledger.head();
        }
    }

    private Path file() {
        return folder.resolve("ledger.sqlite");
    }
}
