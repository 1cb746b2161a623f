package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.surface.Scene.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Requests that come more than once, at once, or on a version that is past. */
@OverHttp
class RepetitionTest extends OnAScene {
    private static final String NOTE = "{\"note\": \"Drafted\", \"effectiveOn\": \"2015-07-01\"}";
    private static final int CROWD = 20;

    private static final String ANSWER = "{\"agencyId\": \"%s\", \"answer\": \"We will\", \"evidence\": \"\"}";

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirst() {
        Map<String, String> headers = Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\"");
        Reply first = good(note(headers, NOTE));
        long after = ledger.head().number();
        Reply second = note(headers, "{ \"effectiveOn\": \"2015-07-01\",  \"note\": \"Drafted\" }");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("etag")).isEqualTo(first.header("etag"));
        assertThat(first.header("idempotency-replayed")).isEmpty();
        assertThat(second.header("idempotency-replayed")).isEqualTo("true");
        assertThat(ledger.head().number()).isEqualTo(after);
    }

    @Test
    void aRepeatedCreationIsAnsweredAsTheFirst() {
        Map<String, String> headers = Map.of("Idempotency-Key", Api.key());
        String wording = "{\"reference\": \"2.1\", \"kind\": \"action\", \"priority\": \"1\", \"wording\": \"Audit\"}";
        Reply first = good(scene.manager().post(Scene.address(scene.plan()) + "/actions", wording, headers));
        Reply second = good(scene.manager().post(Scene.address(scene.plan()) + "/actions", wording, headers));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("location")).isEqualTo(first.header("location"));
    }

    @Test
    void aRequestThatWasCarriedOutIsNotRefusedForWhatItDid() {
        Map<String, String> headers = Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\"");
        String close = "{\"outcome\": \"Done\"}";
        Reply first = good(scene.manager().post(Scene.address(scene.action()) + "/closure", close, headers));
        Reply second = good(scene.manager().post(Scene.address(scene.action()) + "/closure", close, headers));
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void theSameKeyFromSomebodyElseIsAnotherRequest() {
        Map<String, String> headers = Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\"");
        good(note(headers, NOTE));
        Reply other = scene.lead("nelft").post(Scene.address(scene.action()) + "/progress", NOTE, headers);
        assertThat(other.code()).isEqualTo("key-used-for-another-request");
    }

    @Test
    void twentyAtOnceWithOneKeyAreOneCommit() throws Exception {
        Map<String, String> headers = Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\"");
        long before = ledger.head().number();
        List<Reply> replies = atOnce(() -> note(headers, NOTE));
        assertThat(ledger.head().number()).isEqualTo(before + 1);
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(200));
        assertThat(replies.stream().map(Reply::text).distinct()).hasSize(1);
        assertThat(replies.stream()
                        .filter(reply -> reply.header("idempotency-replayed").isEmpty()))
                .hasSize(1);
    }

    @Test
    void twentyChallengesAtOnceGetTwentyNumbers() throws Exception {
        List<Reply> replies = atOnce(() -> scene.chair().create(Scene.address(scene.board()) + "/challenges", """
                {"raisedByRole": "independent-chair", "forum": "Board meeting", "agencies": ["nelft"],
                 "subject": "Attendance", "reason": "Three meetings missed", "trigger": "attendance",
                 "asked": "Say who will come", "planned": false}"""));
        assertThat(replies.stream().map(reply -> good(reply).json().path("id").asString()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CROWD)
                        .mapToObj(number -> scene.board() + "/challenges/" + number)
                        .toList());
    }

    @Test
    void ofTwentyChangesOfOneVersionOneIsRecordedAndTheOthersAreToldWhatHappened() throws Exception {
        List<Reply> replies = atOnce(() -> note(Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\""), NOTE));
        assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        assertThat(replies.stream().filter(reply -> reply.status() != 200))
                .hasSize(CROWD - 1)
                .allSatisfy(reply -> {
                    assertThat(reply.code()).isEqualTo("changed-meanwhile");
                    assertThat(reply.status()).isEqualTo(412);
                });
    }

    @Test
    void whoComesTooLateIsToldTheVersionAndWhatHasBeenRecordedSince() {
        good(scene.manager().change(scene.action(), "/measures", """
                {"wording": "Fewer re-referrals", "kind": "outcome"}"""));
        good(scene.manager().change(scene.action(), "/closure", "{\"outcome\": \"Done\"}"));
        Reply late = note(Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\""), NOTE);
        assertThat(late.status()).isEqualTo(412);
        JsonNode problem = late.json();
        assertThat(problem.path("code").asString()).isEqualTo("changed-meanwhile");
        assertThat(problem.path("detail").asString()).contains("version 1").contains("version 3");
        assertThat(problem.path("version").asInt()).isEqualTo(3);
        assertThat(stream(problem.path("since"))
                        .map(since -> since.path("event").asString()))
                .containsExactly("success-measure-set", "action-closed");
        assertThat(late.header("etag")).isEqualTo("\"3\"");
        assertThat(stream(problem.path("stands"))
                        .map(stands -> stands.path("event").asString()))
                .containsExactly("action-agreed", "lead-assigned", "success-measure-set", "action-closed");
        assertThat(problem.at("/stands/2/says/kind").asString()).isEqualTo("outcome");
        assertThat(late.text()).doesNotContain("Fewer re-referrals", "sealed");
    }

    @Test
    void aVersionThatIsNotYetIsStaleToo() {
        Reply early = note(Map.of("Idempotency-Key", Api.key(), "If-Match", "\"7\""), NOTE);
        assertThat(early.code()).isEqualTo("changed-meanwhile");
        assertThat(early.json().path("detail").asString())
                .isEqualTo("You asked for a change to version 7 of the action 1.1 in the plan 2015-16, and it stands at"
                        + " version 1.");
        assertThat(early.header("etag")).isEqualTo("\"1\"");
        assertThat(early.json().path("since")).isEmpty();
        assertThat(early.json().path("stands")).hasSize(2);
    }

    @Test
    void ofSeveralEntriesAboutOnePartTheLastIsWhatStands() {
        for (String due : List.of("2015-09-30", "2015-10-31")) {
            good(scene.manager().change(scene.action(), "/milestones", """
                    {"wording": "Drafted", "due": "%s"}""".formatted(due)));
        }
        for (String due : List.of("2015-11-30", "2015-12-31")) {
            good(scene.manager().change(scene.action(), "/milestones/2/move", """
                    {"due": "%s", "reason": "Staff left", "approver": "Executive"}""".formatted(due)));
        }
        Reply late = note(Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\""), NOTE);
        assertThat(stream(late.json().path("stands"))
                        .skip(2)
                        .map(stands -> stands.at("/says/due/to").asString()))
                .containsExactly("2015-09-30", "2015-10-31", "2015-12-31");
    }

    @Test
    void anAgencyLeadIsToldNothingOfWhatIsBetweenTheBoardAndAnotherAgency() {
        good(scene.chair().create(Scene.address(scene.board()) + "/challenges", """
                {"raisedByRole": "independent-chair", "forum": "Board meeting", "agencies": ["nelft"],
                 "subject": "Attendance", "reason": "Three meetings missed", "trigger": "attendance",
                 "asked": "Say who will come", "planned": false}"""));
        String answers = Scene.address(scene.board()) + "/challenges/1/responses";
        Map<String, String> stale = Map.of("Idempotency-Key", Api.key(), "If-Match", "\"9\"");
        Reply own = scene.lead("nelft").post(answers, ANSWER.formatted("nelft"), stale);
        assertThat(own.json().path("stands")).hasSize(1);
        Reply other = scene.lead("police").post(answers, ANSWER.formatted("police"), stale);
        assertThat(other.code()).isEqualTo("changed-meanwhile");
        assertThat(other.json().path("since")).isEmpty();
        assertThat(other.json().path("stands")).isEmpty();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.values().stream();
    }

    private Reply note(Map<String, String> headers, String body) {
        return scene.manager().post(Scene.address(scene.action()) + "/progress", body, headers);
    }

    private static List<Reply> atOnce(Callable<Reply> request) throws Exception {
        CyclicBarrier together = new CyclicBarrier(CROWD);
        try (ExecutorService crowd = Executors.newFixedThreadPool(CROWD)) {
            List<Future<Reply>> asked = IntStream.range(0, CROWD)
                    .mapToObj(one -> crowd.submit(() -> {
                        together.await();
                        return request.call();
                    }))
                    .toList();
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : asked) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
