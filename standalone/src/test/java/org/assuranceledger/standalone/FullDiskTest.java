package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The disk under the record has not one free byte left, and has room again. How often is {@code -Dfills=...}. */
class FullDiskTest {
    private static final int FILLS = Integer.getInteger("fills", 2);
    private static final int EACH_TIME = 20;

    /** Else no command would be taken long before the disk is full. */
    private static final String NO_FLOOR = "--ledger.disk.floor=0";

    private static final int MOST_BEFORE_FULL = 5_000;

    @TempDir
    private Path mountedOn;

    @TempDir
    private Path elsewhere;

    private final Map<String, Long> acknowledged = new LinkedHashMap<>();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private SmallDisk disk;
    private BoardSignIns signIns;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = SmallDisk.at(mountedOn);
        signIns = new BoardSignIns();
    }

    @AfterEach
    void takeItAway() throws Exception {
        if (disk != null) {
            disk.takeAway();
        }
    }

    @Test
    void whatDoesNotFitIsRefusedInWordsAndGoesInOnceThereIsRoom() throws Exception {
        try (Child service = Child.start(mountedOn, signIns.asSetting(elsewhere), NO_FLOOR)) {
            service.awaitOpen();
            post(service, "the-board", "administrator", "", """
                    {"name": "Ambleford Safeguarding Children Board"}""");
            for (int fill = 0; fill < FILLS; fill++) {
                manyAudits(service, fill + "-before-", EACH_TIME);
                disk.fill();
                manyAudits(service, fill + "-full-", MOST_BEFORE_FULL);
                assertThat(refused).as("what no longer fitted").isNotEmpty();
                disk.makeRoom();
                everythingRefusedGoesIn(service);
            }
            service.stop();
        }
        everythingIsThereOnce();
    }

    /** Has audits begun up to a number, or until one is refused. */
    private void manyAudits(Child service, String name, int most) throws Exception {
        for (int i = 0; i < most && refused.isEmpty(); i++) {
            audit(service, "audit-" + name + i);
        }
    }

    private void everythingRefusedGoesIn(Child service) throws Exception {
        Map<String, String> again = Map.copyOf(refused);
        refused.clear();
        for (String key : again.keySet()) {
            audit(service, key);
        }
        assertThat(refused).isEmpty();
    }

    private void audit(Child service, String key) throws Exception {
        post(service, key, "board-manager", "/audits/" + key, """
                {"title": "Audit %s", "kind": "multi-agency", "method": "Case files"}""".formatted(key));
    }

    private void post(Child service, String key, String role, String below, String body) throws Exception {
        String board = role.equals("administrator") ? "*" : "ambleford";
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + signIns.token(board, role),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                key);
        HttpResponse<String> answer = service.send("POST", "/api/v1/boards/ambleford" + below, body, headers);
        if (answer.statusCode() == 503) {
            assertThat(answer.body()).contains("Ask again");
            refused.put(key, answer.body());
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            long position =
                    JsonMapper.shared().readTree(answer.body()).path("position").asLong();
            acknowledged.put(key, position);
        }
    }

    private void everythingIsThereOnce() {
        try (LedgerStore ledger = SqliteLedgerStore.open(mountedOn.resolve("ledger.sqlite"))) {
            assertThat(LedgerCheck.whole(ledger)).isInstanceOf(LedgerCheck.Intact.class);
            acknowledged.forEach((key, position) -> assertThat(ledger.at(position))
                    .get()
                    .satisfies(commit ->
                            assertThat(commit.decision().command().id()).endsWith(key)));
            assertThat(acknowledged.values()).doesNotHaveDuplicates();
            assertThat(ledger.head().number()).isEqualTo(acknowledged.size());
            System.out.println("FullDiskTest: filled %d times, %d acknowledged, 0 lost, 0 doubled, 0 gaps"
                    .formatted(FILLS, acknowledged.size()));
        }
    }
}
