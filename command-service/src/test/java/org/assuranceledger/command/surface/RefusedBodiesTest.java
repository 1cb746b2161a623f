package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are refused for what they say. */
@OverHttp
class RefusedBodiesTest extends RefusedRequests {
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
                        Scene.address(scene.board()) + "/challenges/1/responses/1/judgement",
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
}
