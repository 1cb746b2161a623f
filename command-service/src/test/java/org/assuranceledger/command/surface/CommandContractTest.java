package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the committed contract of the API the same as the code: whoever builds on it must see it change. */
@OverHttp
class CommandContractTest {
    private static final Path CONTRACT = Path.of("../docs/api/command-api.json");
    private static final Path NEWLY_MADE = Path.of("target/command-api.json");

    @LocalServerPort
    private int port;

    @Test
    void theContractIsWhatTheCodeSays() throws IOException {
        Api someone = new Api(port, SignIns.token("nowhere", "auditor"));
        Files.writeString(NEWLY_MADE, someone.get("/v3/api-docs").json().toPrettyString() + "\n");
        assertThat(CONTRACT)
                .as("If the change is meant, copy command-service/target/command-api.json to docs/api")
                .hasSameTextualContentAs(NEWLY_MADE);
    }

    @Test
    void everyCommandDeclaresHowItIsRefused() throws IOException {
        commands().forEach(command -> {
            JsonNode responses = command.path("responses");
            assertThat(responses.propertyNames())
                    .as(command.path("operationId").asString())
                    .contains("400", "401", "403", "404", "409", "422", "503");
            boolean changes = command.path("parameters")
                    .valueStream()
                    .anyMatch(header -> header.path("name").asString().equals("If-Match"));
            assertThat(responses.has("412") && responses.has("428")).isEqualTo(changes);
            assertThat(responses
                            .propertyStream()
                            .filter(response -> !response.getKey().startsWith("2"))
                            .map(response -> response.getValue().at("/content/application~1problem+json/schema/$ref")))
                    .allMatch(problem -> problem.asString().endsWith("/Problem"));
        });
    }

    @Test
    void whatABodyMustHaveIsNamedAndSoAreTheWordsThatItTakes() throws IOException {
        assertThat(needs("RecordMilestone")).containsExactly("outcome");
        assertThat(needs("MoveMilestone")).containsExactly("approver", "due", "reason");
        assertThat(needs("EstablishBoard")).containsExactly("name");
        assertThat(needs("DraftPlan")).containsExactly("from", "title", "to");
        assertThat(needs("RecordChallengeResponse")).containsExactly("agencyId", "answer");
        assertThat(needs("AddMilestone")).isEmpty();
        assertThat(needs("AgreeAction")).containsExactly("kind", "priority", "reference");
        assertThat(needs("RecordAuditFinding")).containsExactly("agencies", "severity", "wording");
        assertThat(needs("AnswerFinding")).containsExactly("accepted", "agencyId", "answer");
        assertThat(needs("LogChallenge"))
                .containsExactly(
                        "agencies", "asked", "forum", "planned", "raisedByRole", "reason", "subject", "trigger");
        assertThat(needs("RedactEntry")).containsExactly("approver", "ground", "position", "reason");
        assertThat(needs("SetTarget")).containsExactly("status", "subject", "unit", "value");
        assertThat(takes("RecordMilestone", "outcome")).containsExactly("reached", "missed");
        assertThat(takes("RecordProgress", "tense")).contains("scheduled");
        assertThat(takes("RedactEntry", "ground")).contains("child-identifiable");
        assertThat(takes("RecordProgress", "note")).isEmpty();
    }

    @Test
    void whatAnAnswerAlwaysHasIsNamed() throws IOException {
        assertThat(needs("Answer")).containsExactly("id", "position", "recordedAt", "version");
        assertThat(needs("Problem")).containsExactly("code", "detail", "remedy", "status", "title", "type");
        assertThat(needs("Since")).containsExactly("event", "position", "recordedAt", "role", "version");
        assertThat(needs("Stands")).containsExactly("event", "says", "version");
        assertThat(needs("LoadAnswer")).containsExactly("count", "leftOut", "problems", "repeated");
        assertThat(needs("LoadProblem")).containsExactly("code", "column", "line", "remedy", "words", "wrong");
    }

    @Test
    void whatAPartOfABodyMustHaveIsNamedToo() throws IOException {
        assertThat(needs("Lead")).containsExactly("part", "words");
        assertThat(needs("OtherDate")).containsExactly("role", "when");
        assertThat(needs("EscalationStage")).containsExactly("days", "name");
    }

    @Test
    void aPlanFileIsTheBodyOrAPartOfAForm() throws IOException {
        JsonNode body = contract().at("/paths/~1api~1v1~1boards~1{board}~1plan-files/post/requestBody");
        assertThat(body.path("required").asBoolean()).isTrue();
        assertThat(body.path("content").propertyNames()).containsExactly("multipart/form-data", "text/csv");
        assertThat(texts(body.at("/content/multipart~1form-data/schema/required")))
                .containsExactly("file");
    }

    @Test
    void thePositionOfAPlanFileIsANumberAsItIsWritten() throws IOException {
        assertThat(contract()
                        .at("/components/schemas/LoadAnswer/properties/position/type")
                        .asString())
                .isEqualTo("integer");
    }

    private static Stream<JsonNode> commands() throws IOException {
        return contract()
                .path("paths")
                .valueStream()
                .map(address -> address.path("post"))
                .filter(post -> post.path("requestBody").has("required"));
    }

    private static List<String> needs(String command) throws IOException {
        return texts(contract().at("/components/schemas/" + command + "/required"));
    }

    private static List<String> takes(String command, String part) throws IOException {
        return texts(contract().at("/components/schemas/%s/properties/%s/enum".formatted(command, part)));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode contract() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(CONTRACT));
    }

    @Test
    void theTargetIsTakenFromTheAddressAndNowhereElse() throws IOException {
        assertThat(Files.readString(CONTRACT)).doesNotContain("actionId", "planId", "boardId", "challengeId");
    }
}
