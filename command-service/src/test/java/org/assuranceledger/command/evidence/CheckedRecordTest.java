package org.assuranceledger.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.LedgerLimits;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerStore.Place;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A record that is not as it was written, or as it was signed, can be read up to where it is and takes nothing more.
 */
class CheckedRecordTest {
    @BeforeAll
    static void troubleIsMeant() {
        ((Logger) LoggerFactory.getLogger(Checkpointer.class)).setLevel(Level.OFF);
    }

    @TempDir
    private Path folder;

    private EvidenceFolder where() {
        return new EvidenceFolder(Optional.of(folder.resolve("evidence")), "", "");
    }

    private void sign(Recorded ledger) {
        new Checkpointer(new CheckedRecord(ledger.store(), where()), where(), broken -> {}).round();
    }

    private LedgerStore checked(Recorded ledger) {
        return new CheckedRecord(ledger.store(), where()).store();
    }

    @Test
    void aGoodRecordTakesMore() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(3, "redbridge", "p-1")) {
            sign(ledger);
            assertThat(checked(ledger)).isSameAs(ledger.store());
            assertThat(checked(ledger).broken()).isEmpty();
        }
    }

    @Test
    void whoeverGoesOnFromTheReadingAtTheStartMovesItForNobodyElse() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(3, "redbridge", "p-1")) {
            CheckedRecord record = new CheckedRecord(ledger.store(), where());
            Commit next = ledger.with(1, "redbridge", "p-1").store().after(3, 1).getFirst();
            assertThat(record.readAtTheStart().take(next)).isEmpty();
            assertThat(record.readAtTheStart().head().number()).isEqualTo(3);
        }
    }

    @Test
    void aTamperedRecordIsReadUpToItsLastGoodCommit() {
        try (Recorded ledger =
                Recorded.in(folder.resolve("a")).with(3, "redbridge", "p-1").with(2, "harrow", "p-1")) {
            Commit third = ledger.store().after(2, 1).getFirst();
            LedgerStore good = checked(ledger.tampered(4));
            assertThat(good.broken())
                    .hasValueSatisfying(fault -> assertThat(fault)
                            .hasMessage("The ledger is broken at commit 4: its content does not match its hashes"));
            assertThat(good.head()).isEqualTo(third.asHead());
            assertThat(good.after(0, 10)).hasSize(3);
            assertThat(good.after(3, 10)).isEmpty();
            assertThat(good.at(3)).contains(third);
            assertThat(good.at(4)).isEmpty();
            assertThat(good.ofCommand("harrow:3")).isEmpty();
            assertThat(good.ofAggregate("harrow/x/3", 0, 9)).isEmpty();
            assertThat(good.taken(List.of(new Place("redbridge/x/2", 0), new Place("harrow/x/3", 0))))
                    .containsExactly(new Place("redbridge/x/2", 0));
            assertThat(good.append(List.of(third))).isInstanceOf(Appended.Unknown.class);
        }
    }

    @Test
    void aRecordWhoseFirstCommitIsBadHasNothingGood() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(2, "redbridge", "p-1")) {
            LedgerStore good = checked(ledger.tampered(1));
            assertThat(good.head().number()).isZero();
            assertThat(good.after(0, 10)).isEmpty();
        }
    }

    private static void takesNothingMore(CheckedRecord record, Decision decision) {
        assertThat(record.store().broken()).isPresent();
        try (LedgerWriter writer = LedgerWriter.start(
                record.store(),
                record.readAtTheStart(),
                Clock.systemUTC(),
                new SimpleMeterRegistry(),
                LedgerLimits.USUAL)) {
            assertThat(writer.broken()).isEqualTo(record.store().broken());
            assertThat(writer.record(decision))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(LedgerBroken.class);
        }
    }

    @Test
    void whoeverWritesToItIsToldWhyNot() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(3, "redbridge", "p-1")) {
            Commit first = ledger.store().after(0, 1).getFirst();
            takesNothingMore(new CheckedRecord(ledger.tampered(2).store(), where()), first.decision());
        }
    }

    @Test
    void soIsWhoeverWritesToOneThatIsWellChainedAndLeavesAPlaceOut() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(3, "redbridge", "p-1")) {
            Commit first = ledger.store().after(0, 1).getFirst();
            takesNothingMore(new CheckedRecord(ledger.withAGap("redbridge").store(), where()), first.decision());
        }
    }

    @Test
    void soIsWhoeverWritesToOneThatIsNotTheOneThatWasSigned() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(2, "redbridge", "p-1")) {
            sign(ledger);
            sign(ledger.with(2, "redbridge", "p-1"));
        }
        try (Recorded forged =
                Recorded.in(folder.resolve("b")).with(3, "redbridge", "p-1").with(2, "redbridge", "p-2")) {
            Commit first = forged.store().after(0, 1).getFirst();
            takesNothingMore(new CheckedRecord(forged.store(), where()), first.decision());
        }
    }

    @Test
    void aRecordRewrittenWithAllItsHashesIsNotTheOneThatWasSigned() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(2, "redbridge", "p-1")) {
            sign(ledger);
            sign(ledger.with(2, "redbridge", "p-1"));
        }
        try (Recorded forged =
                Recorded.in(folder.resolve("b")).with(3, "redbridge", "p-1").with(2, "redbridge", "p-2")) {
            LedgerStore good = checked(forged);
            assertThat(good.broken())
                    .hasValueSatisfying(fault -> assertThat(fault.number()).isEqualTo(3));
            assertThat(good.head().number()).isEqualTo(2);
        }
    }

    @Test
    void aRecordThatHasLostItsEndIsReadToWhereItEnds() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(2, "redbridge", "p-1")) {
            sign(ledger);
            sign(ledger.with(2, "redbridge", "p-1"));
        }
        try (Recorded shorter = Recorded.in(folder.resolve("b")).with(2, "redbridge", "p-1")) {
            LedgerStore good = checked(shorter);
            assertThat(good.broken())
                    .hasValueSatisfying(fault -> assertThat(fault)
                            .hasMessage("The ledger is broken at commit 3: it is missing, but was signed for"));
            assertThat(good.head()).isEqualTo(shorter.store().head());
        }
    }

    @Test
    void aRecordThatContradictsWhatWasSignedIsNotSignedAgain() {
        try (Recorded ledger = Recorded.in(folder.resolve("a")).with(2, "redbridge", "p-1")) {
            sign(ledger);
        }
        try (Recorded forged = Recorded.in(folder.resolve("b")).with(3, "redbridge", "p-2")) {
            Checkpointer checkpoints =
                    new Checkpointer(new CheckedRecord(forged.store(), EvidenceFolder.NONE), where(), broken -> {});
            checkpoints.round();
            assertThat(checkpoints.trouble())
                    .hasValueSatisfying(
                            words -> assertThat(words).startsWith("The record is not the one that was signed before"));
        }
    }
}
