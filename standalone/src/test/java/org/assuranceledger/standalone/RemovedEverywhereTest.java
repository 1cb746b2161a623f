package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Words that a board has removed are nowhere any more, whichever way they took; the record verifies, and says so. */
@ParameterizedClass(name = "{0}")
@EnumSource
@ExtendWith(OutputCaptureExtension.class)
class RemovedEverywhereTest {
    private static final String NEEDLE = "Needle of 7 Acacia Avenue";
    private static final String ACTION = "ambleford/plans/2015-16/actions/1.1";
    private static final String WORDING = """
            {"wording": "See to the Needle of 7 Acacia Avenue", "reason": "Needle of 7 Acacia Avenue",
             "approver": "Chair"}""";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Parameter
    Way way;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock();
    private BothSides service;
    private Member manager;
    private YearAsRead reader;
    private EveryStore stores;

    @BeforeEach
    void aBoardHasWordedAnActionAsItShouldNotHave() throws Exception {
        BoardSignIns signIns = new BoardSignIns();
        Path record = Files.createDirectory(folder.resolve("record"));
        service = way.begin(record, clock, signIns.asSetting(folder));
        manager = new Member(service, signIns.token("ambleford", "board-manager"));
        Member auditor = new Member(service, signIns.token("ambleford", "auditor"));
        reader = new YearAsRead(auditor);
        stores = new EveryStore(record, service, auditor);
        clock.set("2015-06-01T10:00");
        new Member(service, signIns.token("*", "administrator")).begins("ambleford", "{\"name\": \"Ambleford\"}");
        manager.begins("ambleford/plans/2015-16", """
                {"title": "Business plan", "from": "2015-04-01", "to": "2016-03-31"}""");
        manager.changes("ambleford/plans/2015-16", "/priorities", """
                {"reference": "1", "title": "Neglect"}""");
        manager.begins("ambleford/plans/2015-16/actions", """
                {"reference": "1.1", "kind": "action", "priority": "1", "wording": "Agree a strategy"}""");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Running.Reply reword(String version) {
        return manager.sends(
                ACTION + "/wording",
                WORDING,
                Map.of(
                        "If-Match",
                        version,
                        "Idempotency-Key",
                        "reworded-once",
                        "Reason",
                        "Needle%20of%207%20Acacia%20Avenue"));
    }

    private long redact(long position) {
        return manager.changes("ambleford", "/redactions", """
                {"position": %d, "ground": "child-identifiable", "reason": "It named a family's street",
                 "approver": "Independent chair"}""".formatted(position))
                .path("position")
                .asLong();
    }

    @Test
    void aSearchOfEveryStoreFindsNothing(CapturedOutput logs) {
        String version = manager.version(ACTION);
        long position = reword(version).json().path("position").asLong();
        long last = manager.changes(ACTION, "/progress", "{\"note\": \"Begun\"}")
                .path("position")
                .asLong();
        reader.reaches(last);
        assertThat(stores.holding(NEEDLE)).as("they were there").hasSizeGreaterThan(5);

        clock.set("2015-10-01T12:00");
        long redaction = redact(position);
        reader.reaches(redaction);
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(stores.holding(NEEDLE)).isEmpty());
        assertThat(logs.getAll()).doesNotContain(NEEDLE);

        String tombstone = "[Removed on 1 October 2015 by the board manager, ground: a child could be identified."
                + " Entry %d says why.]".formatted(redaction);
        assertThat(stores.holding(tombstone))
                .contains(
                        "/boards/" + ACTION,
                        "/boards/ambleford/audit-trail",
                        "/api/v1/boards/" + ACTION,
                        "/api/v1/boards/ambleford/audit-trail/download.csv");
        LedgerStore ledger = service.commands().bean(LedgerStore.class);
        assertThat(LedgerCheck.whole(ledger)).isEqualTo(new LedgerCheck.Intact(ledger.head()));
        assertThat(reword(version).json().path("code").asString()).isEqualTo("key-used-for-another-request");
        assertThat(List.of(redact("ambleford", position), redact("ambleford", redaction)))
                .containsExactly("words-already-removed", "redaction-stays");
    }

    private String redact(String board, long position) {
        String redaction = """
                {"position": %d, "ground": "court-order", "reason": "Once more",
                 "approver": "Chair"}""".formatted(position);
        return manager.sends(board + "/redactions", redaction, Map.of("If-Match", manager.version(board)))
                .json()
                .path("code")
                .asString();
    }
}
