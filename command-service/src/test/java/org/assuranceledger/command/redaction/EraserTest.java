package org.assuranceledger.command.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assuranceledger.command.evidence.CheckedRecord;
import org.assuranceledger.command.evidence.EvidenceFolder;
import org.assuranceledger.command.health.HealthInWords;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.command.ledger.Boards;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.timescale.Timescale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Words that the record says are to be gone leave the ledger, whenever the service was stopped in between. */
class EraserTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Timescale DAY = Timescale.day(LocalDate.of(2015, 6, 30));

    @BeforeAll
    static void troubleIsMeant() {
        ((Logger) LoggerFactory.getLogger(Eraser.class)).setLevel(Level.OFF);
    }

    @TempDir
    private Path folder;

    private LedgerStore ledger;

    @BeforeEach
    void aLedger() {
        ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    private Commit record(BoardEvent event, long sequence) {
        EventJson.Sealed sealed = EventJson.seal(event, sequence);
        SealedText request = SealedText.of("digest");
        Map<String, SealedText> texts = new HashMap<>(sealed.texts());
        texts.put(request.seal().hex(), request);
        Decision decision = new Decision(
                "redbridge",
                new CommandStamp("redbridge:" + ledger.head().number(), "Something", request.seal()),
                new Attribution("person-1", "board-manager", Optional.empty(), Optional.empty()),
                List.of(sealed.event()),
                texts);
        Commit commit = Commit.following(
                ledger.head(), Boards.head(ledger, "redbridge"), decision, Instant.parse("2015-07-01T12:00:00Z"));
        assertThat(ledger.append(List.of(commit))).isEqualTo(new Appended.All());
        return commit;
    }

    private Commit words(long sequence) {
        return record(new ChallengeImpactRecorded("redbridge/challenges/1", "Words to go", DAY), sequence);
    }

    private Commit redact(Commit commit, long sequence) {
        return record(
                new EntryRedacted(
                        "redbridge",
                        commit.first(),
                        commit.number(),
                        "redbridge/challenges/1",
                        Optional.empty(),
                        List.copyOf(commit.decision().texts().keySet()),
                        "court-order",
                        "It was ordered",
                        "Chair",
                        DAY),
                sequence);
    }

    private Eraser started() {
        CheckedRecord record = new CheckedRecord(ledger, EvidenceFolder.NONE);
        Eraser eraser = new Eraser(ledger, record.readAtTheStart().head().number(), record.redactions());
        eraser.start();
        return eraser;
    }

    private void nothingIsLeftOf(Commit... commits) {
        await().atMost(LONGEST).untilAsserted(() -> {
            for (Commit commit : commits) {
                assertThat(ledger.at(commit.first()).orElseThrow().decision().texts())
                        .isEmpty();
            }
        });
        assertThat(LedgerCheck.whole(ledger)).isInstanceOf(LedgerCheck.Intact.class);
    }

    @Test
    void wordsLeaveTheLedgerSoonAfterTheirRedactionIsRecorded() {
        Commit first = words(0);
        Commit second = words(1);
        try (Eraser eraser = started()) {
            Commit said = redact(first, 0);
            nothingIsLeftOf(first);
            await().atMost(LONGEST).until(() -> eraser.upTo() == said.number());
            redact(second, 1);
            nothingIsLeftOf(second);
            assertThat(ledger.at(said.first()).orElseThrow().decision().texts()).hasSize(2);
        }
    }

    @Test
    void wordsThatAreGoneAreTakenFromACommitThatIsShownWithThemStill() {
        Commit first = words(0);
        Commit second = words(1);
        redact(first, 0);
        try (Eraser eraser = started()) {
            nothingIsLeftOf(first);
            await().atMost(LONGEST).until(() -> eraser.upTo() == 3);
            assertThat(eraser.from(first).decision().texts()).isEmpty();
            assertThat(eraser.from(first).hash()).isEqualTo(first.hash());
            assertThat(eraser.from(second)).isEqualTo(second);
        }
    }

    @Test
    void whatAKillCutShortIsRemovedAtTheNextStart() {
        Commit first = words(0);
        Commit second = words(1);
        redact(first, 0);
        redact(second, 1);
        try (Eraser eraser = started()) {
            nothingIsLeftOf(first, second);
            assertThat(eraser.trouble()).isEmpty();
        }
    }

    @Test
    void aFaultOfTheMachineIsToldAndTheWordsGoOnceItHasPassed() {
        Commit first = words(0);
        redact(first, 0);
        CheckedRecord record = new CheckedRecord(ledger, EvidenceFolder.NONE);
        AtomicInteger failures = new AtomicInteger(1);
        Eraser eraser =
                new Eraser(failing(failures), record.readAtTheStart().head().number(), record.redactions());

        assertThat(eraser.step()).isPositive();
        assertThat(eraser.trouble()).contains("InternalError");
        assertThat(new EraserHealth(eraser).health().getStatus()).isEqualTo(HealthInWords.WAITING);
        eraser.step();
        assertThat(eraser.trouble()).isEmpty();
        nothingIsLeftOf(first);
    }

    /** The ledger, on a machine that at first cannot remove anything. */
    private LedgerStore failing(AtomicInteger failures) {
        InvocationHandler sometimes = (proxy, method, given) -> {
            if (method.getName().equals("remove") && failures.getAndDecrement() > 0) {
                throw new InternalError("as meant");
            }
            return method.invoke(ledger, given);
        };
        return (LedgerStore) Proxy.newProxyInstance(
                LedgerStore.class.getClassLoader(), new Class<?>[] {LedgerStore.class}, sometimes);
    }
}
