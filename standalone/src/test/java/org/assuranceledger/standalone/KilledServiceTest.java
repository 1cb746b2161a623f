package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program is killed, stands still, or is stopped, while many people have things recorded. How often is {@code -Dkills=...} and {@code -Dpauses=...}; a pause lasts {@code
 * -Dpause.seconds=...}.
 */
class KilledServiceTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int PAUSES = Integer.getInteger("pauses", 1);
    private static final Duration PAUSE = Duration.ofSeconds(Integer.getInteger("pause.seconds", 1));
    private static final Duration SHORT_PATIENCE = Duration.ofMillis(500);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(3);
    private static final int MOST_BETWEEN = 200;

    @TempDir
    private Path folder;

    private BoardSignIns signIns;
    private String setting;
    private BusyMembers members;

    @BeforeEach
    void whoSignsIn() throws Exception {
        signIns = new BoardSignIns();
        setting = signIns.asSetting(folder);
        members = new BusyMembers(signIns, SHORT_PATIENCE);
    }

    @Test
    void whatWasAcknowledgedIsThereAfterAKillOnceAndInOneOrder() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KilledServiceTest: -Dseed=" + seed + " -Dkills=" + KILLS);
        Random random = new Random(seed);
        try (Child service = open()) {
            members.beginTheirBoard(service);
            service.stop();
        }
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(1 + random.nextInt(MOST_BETWEEN), kill);
            everythingIsThereOnce();
        }
        int before = members.acknowledged().size();
        try (Child service = open()) {
            members.askForAllOnceMore(service);
            assertThat(service.stop()).isEqualTo(143);
        }
        everythingIsThereOnce();
        assertThat(recorded()).isEqualTo(members.sent());
        System.out.println("KilledServiceTest: %d kills, %d acknowledged before the last, 0 lost, 0 doubled, 0 gaps"
                .formatted(KILLS, before));
    }

    @Test
    void whatStoodStillGoesOnAndRecordsNothingTwiceForThoseWhoAskedAgainMeanwhile() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KilledServiceTest: -Dseed=%d -Dpauses=%d -Dpause.seconds=%d"
                .formatted(seed, PAUSES, PAUSE.toSeconds()));
        Random random = new Random(seed);
        try (Child service = open()) {
            members.beginTheirBoard(service);
            members.begin(service, "still");
            for (int pause = 0; pause < PAUSES; pause++) {
                members.awaitAnswers(1 + random.nextInt(MOST_BETWEEN));
                standsStill(service);
            }
            members.awaitAnswers(BusyMembers.COUNT);
            members.finish();
            service.kill();
        }
        assertThat(members.acknowledged()).hasSize(members.sent());
        everythingIsThereOnce();
        System.out.println("KilledServiceTest: %d pauses, %d acknowledged, %d asked again, 0 lost, 0 doubled, 0 gaps"
                .formatted(PAUSES, members.acknowledged().size(), members.askedAgain()));
    }

    @Test
    void whatAStopFindsUnderWayIsAnsweredBeforeItEnds() throws Exception {
        members = new BusyMembers(signIns, LONG_PATIENCE);
        try (Child service = open()) {
            members.beginTheirBoard(service);
            members.begin(service, "stop");
            members.awaitAnswers(MOST_BETWEEN);
            service.stop();
            members.awaitEnd();
        }
        everythingIsThereOnce();
        assertThat(recorded()).isEqualTo(members.acknowledged().size());
    }

    private void standsStill(Child service) {
        long before = members.askedAgain();
        service.standStill();
        LockSupport.parkNanos(PAUSE.toNanos());
        service.goOn();
        assertThat(members.askedAgain() - before).as("asked again meanwhile").isPositive();
    }

    private void killAfter(int answersBefore, int kill) throws IOException, InterruptedException {
        try (Child service = open()) {
            members.begin(service, Integer.toString(kill));
            members.awaitAnswers(answersBefore);
            service.kill();
            members.awaitEnd();
        }
    }

    /** A commit for each acknowledged command, at its position; none twice; no gap; the chain intact. */
    private void everythingIsThereOnce() {
        try (LedgerStore ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"))) {
            assertThat(LedgerCheck.whole(ledger)).isInstanceOf(LedgerCheck.Intact.class);
            List<Long> positions = new ArrayList<>();
            members.acknowledged().forEach((key, position) -> {
                assertThat(ledger.at(position))
                        .get()
                        .satisfies(commit ->
                                assertThat(commit.decision().command().id()).endsWith(key));
                positions.add(position);
            });
            assertThat(positions).doesNotHaveDuplicates();
            assertThat(ledger.head().number()).isBetween((long) positions.size(), (long) members.sent());
        }
    }

    private long recorded() {
        try (LedgerStore ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"))) {
            return ledger.head().number();
        }
    }

    private Child open() throws IOException {
        Child service = Child.start(folder, setting);
        assertThat(service.awaitOpen()).as("it starts in silence").isEmpty();
        return service;
    }
}
