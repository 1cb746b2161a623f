package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.surface.Scene.good;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.refusal.RuleBook;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every way in which a request can be refused: with its code, its sentence and its remedy, and with nothing recorded. */
@OverHttp
class RefusalsTest {
    private static final String BOARD = "refusals";
    private static final String NOTE = "{\"note\": \"Drafted\", \"effectiveOn\": \"2015-07-01\"}";

    private static boolean set;

    @LocalServerPort
    private int port;

    @Autowired
    private LedgerStore ledger;

    @Autowired
    private RuleBook rules;

    private Scene scene;
    private Reply reply;
    private long before;

    @BeforeEach
    void aBoardHasAnAction() {
        scene = set ? new Scene(port, BOARD) : Scene.set(port, BOARD);
        set = true;
        before = ledger.head().number();
    }

    @AfterEach
    void theRefusalIsOneOfTheBookAndNothingIsRecorded() {
        assertThat(ledger.head().number()).isEqualTo(before);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(reply.status());
        assertThat(reply.json().path("type").asString()).isEqualTo("/problems/" + reply.code());
        assertThat(reply.json().path("detail").asString()).endsWith(".");
        assertThat(reply.json().path("remedy").asString()).endsWith(".");
        assertThat(rules.named(reply.code())).isNotEmpty();
        assertThat(reply.text()).doesNotContain("Exception", "org.assuranceledger");
    }

    @Test
    void aRuleOfTheAggregate() {
        reply = progress("{\"note\": \"Drafted\", \"effectiveOn\": \"2999-01-01\"}");
        refused(422, "effective-in-future");
    }

    @Test
    void anotherAgencysAction() {
        reply = scene.lead("met-police").change(scene.action(), "/progress", NOTE);
        refused(403, "not-your-agencys-action");
    }

    @Test
    void aBoardThatIsNotThere() {
        Api api = new Api(port, SignIns.token("nowhere", "board-manager"));
        reply = api.create("/api/v1/boards/nowhere/plans/2015-16", """
                {"title": "Business plan", "from": "2015-04-01", "to": "2016-03-31"}""");
        refused(404, "no-such-board");
    }

    @Test
    void anActionThatIsNotThere() {
        reply = scene.manager()
                .post(
                        Scene.address(scene.plan()) + "/actions/9.9/progress",
                        NOTE,
                        headers(Map.of("If-Match", "\"0\"")));
        refused(404, "no-such-thing");
        assertThat(reply.json().path("detail").asString()).isEqualTo("There is no action 9.9 in the plan 2015-16.");
    }

    @Test
    void theVersionOfWhatIsNotThere() {
        reply = scene.manager().get(Scene.address(scene.plan()) + "/actions/9.9/version");
        refused(404, "no-such-thing");
    }

    @Test
    void anAddressThatIsNotThere() {
        reply = scene.manager().create(Scene.address(scene.plan()) + "/wishes", "{}");
        refused(404, "no-such-address");
    }

    @Test
    void aMilestoneWithoutANumber() {
        reply = scene.manager().change(scene.action(), "/milestones/first/move", "{}");
        refused(404, "no-such-address");
    }

    @Test
    void anAddressThatNoneCanBe() {
        reply = scene.manager().create("/api/v1/boards/refusals%2Fplans", "{}");
        refused(400, "address-refused");
    }

    @Test
    void anAddressWithCapitals() {
        reply = scene.manager().create(Scene.address(BOARD) + "/plans/2015_16", "{}");
        refused(422, "not-a-short-name");
    }

    @Test
    void anotherMethod() {
        reply = scene.manager()
                .send(scene.manager()
                        .to(Scene.address(scene.action()) + "/progress")
                        .PUT(BodyPublishers.ofString(NOTE)));
        refused(405, "method-not-allowed");
        assertThat(reply.header("allow")).isEqualTo("POST");
    }

    @Test
    void nobody() {
        reply = new Api(port, "").create(Scene.address(BOARD), "{}");
        refused(401, "not-signed-in");
    }

    @Test
    void aTokenOfSomebodyElses() {
        reply = new Api(port, scene.manager().token() + "x").create(Scene.address(BOARD), "{}");
        refused(401, "not-signed-in");
    }

    @Test
    void aRoleThatThereIsNot() {
        reply = post(Map.of("Acting-Role", "owner"), NOTE);
        refused(400, "no-such-role");
    }

    @Test
    void aRoleThatThePersonDoesNotHold() {
        reply = post(Map.of("Acting-Role", "independent-chair"), NOTE);
        refused(403, "not-your-role");
    }

    @Test
    void noKey() {
        reply = scene.manager().post(Scene.address(scene.action()) + "/progress", NOTE, Map.of("If-Match", "\"1\""));
        refused(400, "key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with spaces in it", "\"unbalanced-key", "<script>alert(1)</script>"})
    void aKeyThatIsNone(String key) {
        reply = post(Map.of("Idempotency-Key", key), NOTE);
        refused(400, "key-unfit");
    }

    @Test
    void aKeyOfAnotherRequest() {
        String key = Api.key();
        good(post(Map.of("Idempotency-Key", key), NOTE));
        before = ledger.head().number();
        reply = post(Map.of("Idempotency-Key", key), "{\"note\": \"Another\", \"effectiveOn\": \"2015-07-01\"}");
        refused(422, "key-used-for-another-request");
    }

    @Test
    void noVersion() {
        reply = scene.manager().create(Scene.address(scene.action()) + "/progress", NOTE);
        refused(428, "version-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "*", "W/\"1\"", "\"1\", \"2\"", "\"-1\"", "\"one\""})
    void aVersionThatIsNone(String version) {
        reply = post(Map.of("If-Match", version), NOTE);
        refused(400, "version-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%ff"})
    void aReasonThatCannotBeRead(String reason) {
        reply = post(Map.of("Reason", reason), NOTE);
        refused(400, "reason-unreadable");
    }

    @Test
    void aReasonWithoutEnd() {
        reply = post(Map.of("Reason", "because ".repeat(70)), NOTE);
        refused(400, "reason-unreadable");
    }

    @Test
    void noBody() {
        reply = progress("");
        refused(400, "body-missing");
    }

    @Test
    void aBodyThatIsNotJson() {
        reply = post(Map.of("Content-Type", "text/plain"), NOTE);
        refused(415, "body-not-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"note\": \"Drafted\"|line 1",
                "{\"note\": \"a\", \"note\": \"b\"}|line 1",
                "{\"note\": \"a\"} and more|line 1",
                "{note: 1}|line 1, column 2"
            })
    void aBodyThatCannotBeRead(String body, String where) {
        reply = progress(body);
        refused(400, "body-unreadable");
        assertThat(reply.json().path("detail").asString()).contains(where);
    }

    @Test
    void aBodyThatIsNotInUtf8() {
        reply = scene.manager().send(request(headers(Map.of())).POST(BodyPublishers.ofByteArray(new byte[] {
            '{', '"', 'n', (byte) 0xff, '"', '}'
        })));
        refused(400, "body-unreadable");
    }

    @Test
    void aBodyNestedWithoutEnd() {
        reply = progress("[".repeat(100_000));
        refused(400, "body-unreadable");
    }

    @Test
    void aBodyOfMoreThanAMegabyte() {
        reply = progress("{\"note\": \"" + "a".repeat(1 << 20) + "\"}");
        refused(413, "body-too-large");
    }

    @Test
    void aBodyThatIsAList() {
        reply = progress("[]");
        refused(400, "field-of-wrong-kind");
    }

    @Test
    void aPartThatIsNone() {
        reply = progress("{\"note\": \"Drafted\", \"rag\": \"green\"}");
        refused(400, "field-unknown");
        assertThat(reply.json().path("field").asString()).isEqualTo("rag");
    }

    @Test
    void aTargetInTheBody() {
        reply = progress("{\"actionId\": \"harrow/plans/2015-16/actions/1.1\", \"note\": \"Drafted\"}");
        refused(400, "field-unknown");
    }

    @Test
    void aPartThatIsNoneDeeperDown() {
        reply = scene.manager().change(scene.action(), "/leads", """
                {"leads": [{"words": "NELFT", "part": "lead", "telephone": "020"}]}""");
        refused(400, "field-unknown");
        assertThat(reply.json().path("field").asString()).isEqualTo("leads[0].telephone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "progress|{\"note\": 7}|note|a text",
                "progress|{\"note\": [\"a\"]}|note|a text",
                "leads|{\"leads\": \"NELFT\"}|leads|a list",
                "leads|{\"leads\": [7]}|leads[0]|a JSON object",
                "targets|{\"value\": \"95\"}|value|a number",
                "targets|{\"value\": true}|value|a number"
            })
    void aPartOfAnotherKind(String command, String body, String field, String kind) {
        reply = scene.manager().change(scene.action(), "/" + command, body);
        refused(400, "field-of-wrong-kind");
        assertThat(reply.json().path("field").asString()).isEqualTo(field);
        assertThat(reply.json().path("detail").asString()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reason\": \"Says who\"}", "{\"reason\": \"Says who\", \"adequate\": null}"})
    void aYesOrNoThatIsMissing(String body) {
        reply = scene.chair()
                .post(
                        Scene.address(BOARD) + "/challenges/1/responses/1/judgement",
                        body,
                        headers(Map.of("If-Match", "\"0\"")));
        refused(400, "field-missing");
        assertThat(reply.json().path("field").asString()).isEqualTo("adequate");
    }

    @Test
    void aTextOfAHundredThousandCharacters() {
        reply = progress("{\"note\": \"" + "a".repeat(100_000) + "\"}");
        refused(422, "text-too-long");
        assertThat(reply.json().path("field").asString()).isEqualTo("note");
    }

    @Test
    void controlCharacters() {
        reply = progress("{\"note\": \"bell \\u0007\"}");
        refused(422, "text-has-control-characters");
    }

    private Reply progress(String body) {
        return post(Map.of(), body);
    }

    private Reply post(Map<String, String> more, String body) {
        return scene.manager().post(Scene.address(scene.action()) + "/progress", body, headers(more));
    }

    private HttpRequest.Builder request(Map<String, String> headers) {
        HttpRequest.Builder request = scene.manager().to(Scene.address(scene.action()) + "/progress");
        headers.forEach(request::header);
        return request.header("Content-Type", "application/json");
    }

    private Map<String, String> headers(Map<String, String> more) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Idempotency-Key", Api.key());
        headers.put(
                "If-Match",
                scene.manager().get(Scene.address(scene.action()) + "/version").header("etag"));
        headers.putAll(more);
        return headers;
    }

    private void refused(int status, String code) {
        assertThat(reply.code()).as(reply.text()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
    }
}
