package org.assuranceledger.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.evidence.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What is recorded while the service runs is read anew from the store, and an alarm is given if it is not good. */
class CheckedWhileRunningTest {
    @BeforeAll
    static void troubleIsMeant() {
        ((Logger) LoggerFactory.getLogger(Checkpointer.class)).setLevel(Level.OFF);
    }

    private final List<LedgerBroken> alarms = new ArrayList<>();

    @TempDir
    private Path folder;

    private Recorded ledger;

    @BeforeEach
    void threeCommits() {
        ledger = Recorded.in(folder.resolve("ledger.sqlite")).with(3, "redbridge", "p-1");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Checkpointer started(EvidenceFolder where) {
        Checkpointer checkpoints = new Checkpointer(new CheckedRecord(ledger.store(), where), where, alarms::add);
        checkpoints.round();
        return checkpoints;
    }

    private Checkpointer started() {
        return started(new EvidenceFolder(Optional.of(folder.resolve("evidence")), "", ""));
    }

    @Test
    void aGoodRecordGivesNoAlarm() {
        Checkpointer checkpoints = started();
        ledger.with(2, "redbridge", "p-1");
        checkpoints.round();
        assertThat(alarms).isEmpty();
        assertThat(checkpoints.trouble()).isEmpty();
    }

    @Test
    void aRecordThatIsTamperedWithGivesTheAlarmAndIsNotSigned() {
        Checkpointer checkpoints = started();
        Optional<SignedNote> before = checkpoints.latest();
        ledger.with(2, "redbridge", "p-1").tampered(4);
        checkpoints.round();
        assertThat(alarms).extracting(LedgerBroken::number).containsExactly(4L);
        assertThat(checkpoints.trouble())
                .contains("The ledger is broken at commit 4: its content does not match its hashes.");
        assertThat(checkpoints.latest()).isEqualTo(before);
    }

    @Test
    void whatWasFoundOnceIsNotForgotten() {
        Checkpointer checkpoints = started();
        Optional<SignedNote> before = checkpoints.latest();
        ledger.withAGap("redbridge");
        checkpoints.round();
        ledger.with(1, "redbridge", "p-1");
        checkpoints.round();
        assertThat(alarms).extracting(LedgerBroken::number).containsExactly(4L, 4L);
        assertThat(checkpoints.latest()).isEqualTo(before);
    }

    @Test
    void theAlarmIsGivenWhereNothingIsSignedToo() {
        Checkpointer checkpoints = started(EvidenceFolder.NONE);
        ledger.with(1, "redbridge", "p-1").tampered(4);
        checkpoints.round();
        assertThat(alarms).extracting(LedgerBroken::number).containsExactly(4L);
    }
}
