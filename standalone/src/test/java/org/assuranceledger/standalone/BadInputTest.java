package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assuranceledger.command.ledger.LedgerStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What both sides of the service make together of what they should not be sent. */
class BadInputTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-07-01T10:00:00Z"), ZoneOffset.UTC);
    private static final String PLAN = "ambleford/plans/2015-16";
    private static final String ACTION = PLAN + "/actions/1.1";
    static final List<String> REFUSED =
            List.of("//plans", ";x=1", "/plans%2f2015-16", "/plans%00", "?asAt=" + "2015-07-01".repeat(4_000));

    @TempDir
    private static Path folder;

    private static Running service;
    private static Member manager;
    private static Member inspector;
    private long before;

    @BeforeAll
    static void aBoardHasAnAction() throws Exception {
        BoardSignIns signIns = new BoardSignIns();
        service = Running.in(folder, CLOCK, signIns.asSetting(folder));
        new Member(service, signIns.token("*", "administrator")).begins("ambleford", "{\"name\": \"Ambleford\"}");
        manager = new Member(service, signIns.token("ambleford", "board-manager"));
        inspector = new Member(service, signIns.token("*", "inspector"));
        manager.begins(PLAN, """
                {"title": "Business plan", "from": "2015-04-01", "to": "2016-03-31"}""");
        manager.changes(PLAN, "/priorities", "{\"reference\": \"1\", \"title\": \"Neglect\"}");
        manager.begins(PLAN + "/actions", """
                {"reference": "1.1", "kind": "action", "priority": "1", "wording": "Agree a strategy"}""");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void whereTheRecordEnds() {
        before = head();
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere,                                        404, not-in-record",
        "nowhere/challenges,                             404, not-in-record",
        "ambleford/plans/1999,                           404, not-in-record",
        "ambleford/plans/2015-16/actions/9.9,            404, not-in-record",
        "ambleford/plans/1999/version,                   404, no-such-thing",
        "ambleford/wishes,                               404, no-such-address",
        "ambleford/plans/2015-16/download.xlsx,          404, no-such-address",
        "ambleford?asAt=yesterday,                       400, unreadable-request",
        "ambleford?asat=2015-07-01,                      400, unknown-parameter",
        "ambleford;x=1,                                  400, address-refused",
        "ambleford//plans,                               400, address-refused",
        "amble%2fford,                                   400, address-refused",
        "amble%00ford,                                   400, address-refused",
        "amble%ffford,                                   400, address-refused",
    })
    void whatIsNotThereIsAProblemInWords(String address, int status, String code) {
        refused(inspector.asks(address), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "ambleford/plans/1999/priorities,               404, no-such-thing",
        "ambleford/plans/2015-16/actions/9.9/progress,  404, no-such-thing",
        "ambleford/plans/2015-16/actions/1.1/milestones/7/outcome, 404, milestone-unknown",
        "ambleford/audit-trail,                         405, method-not-allowed",
        "ambleford//plans,                              400, address-refused",
    })
    void nothingIsRecordedOfWhatIsNotThere(String address, int status, String code) {
        String version = address.contains("/1.1/") ? manager.version(ACTION) : "\"0\"";
        String body = address.endsWith("outcome")
                ? "{\"outcome\": \"reached\"}"
                : address.endsWith("progress") ? "{\"note\": \"x\"}" : "{\"reference\": \"1\", \"title\": \"x\"}";
        refused(manager.sends(address, body, Map.of("If-Match", version)), status, code);
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        refused(
                manager.sends(ACTION + "/progress", "x", Map.of("Content-Type", "multipart/form-data")),
                400,
                "form-unreadable");
    }

    @Test
    void aReasonLongerThanTheServerReadsIsRefused() {
        refused(
                manager.sends(ACTION + "/progress", "{}", Map.of("Reason", "a".repeat(40_000))),
                400,
                "address-refused");
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void anAddressThatIsRefusedIsAPageToABrowser(String rest) {
        Map<String, String> browser = Map.of("Authorization", "Bearer " + inspector.token(), "Accept", "text/html");
        Running.Reply reply = service.send("GET", "/boards/ambleford" + rest, "", browser);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.headers("Content-Type").getFirst()).startsWith("text/html");
        assertThat(reply.body()).contains("<h1", "That cannot be read", "Go back and try again.");
    }

    @Test
    void aTextThatLeavesNoMarkIsBlank() {
        refused(note("\\u200b \\u2060"), 422, "text-missing");
    }

    @Test
    void aPageTakesNothing() {
        Running.Reply reply =
                service.send("POST", "/boards/ambleford", "x=1", Map.of("Authorization", "Bearer " + manager.token()));
        refused(reply, 403, "may-not-see");
    }

    @Test
    void aStaleVersionIsAnsweredWithWhatHasHappenedSince() {
        note("Drafted");
        before = head();
        Running.Reply reply = manager.sends(ACTION + "/progress", "{\"note\": \"Again\"}", Map.of("If-Match", "\"0\""));

        refused(reply, 412, "changed-meanwhile");
        assertThat(reply.json().path("version").asLong()).isPositive();
        assertThat(reply.json().path("since").size()).isPositive();
    }

    @Test
    void aScriptIsShownAndNotRun() {
        long position = note("<script>alert(1)</script><img src=x onerror=alert(1)>")
                .json()
                .path("position")
                .asLong();
        inspector.reads(ACTION + "?atLeast=" + position);
        Running.Reply page = manager.sees("/boards/" + ACTION);

        assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "<img src=x");
        assertThat(page.headers("content-security-policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"when the cows come home", "ASAP", "31 February 2016", "by Easter", "Q1 2015"})
    void aDateThatCannotBeReadIsKeptInItsWordsAndNeverGuessed(String words) {
        long position = manager.changes(
                        ACTION, "/milestones", "{\"wording\": \"A step\", \"due\": \"%s\"}".formatted(words))
                .path("position")
                .asLong();
        JsonNode due = inspector
                .reads(ACTION + "?atLeast=" + position)
                .path("action")
                .path("milestones")
                .valueStream()
                .map(milestone -> milestone.path("current"))
                .filter(date -> date.path("words").asString().equals(words))
                .findFirst()
                .orElseThrow();

        assertThat(due.path("precision").asString()).isEqualTo("NONE");
        assertThat(due.path("from").isNull() && due.path("to").isNull()).isTrue();
        assertThat(manager.sees("/boards/" + ACTION).body()).contains(words);
    }

    @Test
    void aDateThatCannotBeReadIsShownAsDoubtful() {
        JsonNode added = manager.changes(
                ACTION, "/milestones", "{\"wording\": \"Staff are told\", \"due\": \"29 February 2015\"}");
        String page = manager.sees("/boards/" + ACTION + "?atLeast="
                        + added.path("position").asLong())
                .body();

        assertThat(page.substring(page.indexOf("Staff are told")))
                .contains("29 February 2015", "Doubtful: please check this date");
    }

    private static Running.Reply note(String words) {
        return manager.sends(
                ACTION + "/progress", "{\"note\": \"" + words + "\"}", Map.of("If-Match", manager.version(ACTION)));
    }

    private void refused(Running.Reply reply, int status, String code) {
        assertThat(reply.json().path("code").asString()).as(reply.body()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers("content-type"))
                .singleElement()
                .satisfies(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(reply.json().path("detail").asString()).endsWith(".");
        assertThat(reply.json().path("remedy").asString()).endsWith(".");
        String type = reply.json().path("type").asString();
        assertThat(service.send("GET", type, "", Map.of()).status()).as(type).isEqualTo(200);
        assertThat(reply.body()).doesNotContain("Exception", "org.assuranceledger");
        assertThat(head()).isEqualTo(before);
    }

    private static long head() {
        return service.bean(LedgerStore.class).head().position();
    }
}
