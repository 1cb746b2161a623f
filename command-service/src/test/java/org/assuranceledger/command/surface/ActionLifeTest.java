package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.surface.Scene.good;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.surface.Api.Reply;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** One action from its wording to its closing, by the people whose work each step is. */
@OverHttp
class ActionLifeTest extends OnAScene {
    @Test
    void anActionIsLedReportedOnMovedAndClosed() {
        Api manager = scene.manager();
        good(manager.change(scene.action(), "/milestones", """
                {"wording": "Strategy agreed", "due": "by 31 July 2015", "effectiveOn": "2015-04-01"}"""));
        good(manager.change(scene.action(), "/milestones/1/move", """
                {"due": "30 September 2015", "reason": "The consultation ran longer", "approver": "Executive group",
                 "effectiveOn": "2015-07-10"}"""));
        good(scene.lead("nelft").change(scene.action(), "/progress", """
                {"note": "The draft is out for consultation", "effectiveOn": "2015-07-01"}"""));
        good(scene.lead("nelft").change(scene.action(), "/milestones/1/outcome", """
                {"outcome": "reached", "account": "Signed off", "effectiveOn": "2015-09-16"}"""));
        Reply closed = good(manager.change(scene.action(), "/closure", """
                {"outcome": "Done", "effectiveOn": "2015-10-01"}"""));

        assertThat(closed.json().path("id").asString()).isEqualTo(scene.action());
        assertThat(types(scene.action()))
                .containsExactly(
                        "action-agreed",
                        "lead-assigned",
                        "milestone-added",
                        "milestone-moved",
                        "progress-recorded",
                        "milestone-reached",
                        "action-closed");
    }

    @Test
    void anAgreedActionHasAnAddressOfItsOwn() {
        Reply agreed = good(scene.manager().create(Scene.address(scene.plan()) + "/actions", """
                {"reference": "P1.2", "kind": "action", "priority": "1", "wording": "Audit the pathway"}"""));
        assertThat(agreed.status()).isEqualTo(201);
        assertThat(agreed.header("location")).isEqualTo(Scene.address(scene.plan() + "/actions/p1.2"));
        assertThat(agreed.header("etag")).isEqualTo("\"0\"");
    }

    @Test
    void aChallengeIsLoggedUnderTheNextNumber() {
        Reply logged = good(scene.chair().create(Scene.address(scene.board()) + "/challenges", """
                {"raisedByRole": "independent-chair", "forum": "Board meeting", "agencies": ["nelft"],
                 "subject": "Attendance", "reason": "Three meetings missed", "trigger": "attendance",
                 "asked": "Say who will come", "planned": false, "effectiveOn": "2015-09-16"}"""));
        assertThat(logged.header("location")).isEqualTo(Scene.address(scene.board() + "/challenges/1"));
        assertThat(logged.json().path("version").asInt()).isZero();
        good(scene.lead("nelft").change(scene.board() + "/challenges/1", "/responses", """
                {"agencyId": "nelft", "answer": "The medical director will", "effectiveOn": "2015-10-01"}"""));
        good(scene.chair().change(scene.board() + "/challenges/1", "/responses/1/judgement", """
                {"adequate": true, "reason": "It names someone", "effectiveOn": "2015-10-02"}"""));
    }

    @Test
    void theRecordSaysWhoDidItInWhichRoleForWhomAndWhy() {
        Reply noted = good(scene.lead("nelft")
                .post(
                        Scene.address(scene.action()) + "/progress",
                        "{\"note\": \"Drafted\", \"effectiveOn\": \"2015-07-01\"}",
                        Map.of("Idempotency-Key", "progress-of-july", "If-Match", "\"1\"", "Reason", "Pr%C3%BCfung")));
        Decision decision = ledger.at(noted.json().path("position").asLong())
                .map(Commit::decision)
                .orElseThrow();
        assertThat(decision.command().id()).isEqualTo(scene.board() + ":progress-of-july");
        assertThat(decision.command().name()).isEqualTo("RecordProgress");
        assertThat(decision.by().person()).isEqualTo("p-nelft");
        assertThat(decision.by().role()).isEqualTo("agency-lead");
        assertThat(decision.by().agencyId()).contains("nelft");
        assertThat(decision.by()
                        .reasonSeal()
                        .map(seal -> decision.texts().get(seal.hex()).words()))
                .isEqualTo(Optional.of("Pr\u00fcfung"));
    }

    @Test
    void aPersonWithTwoRolesMaySayInWhichTheyAct() {
        Api both = new Api(
                port,
                SignIns.token(
                        "p-both",
                        List.of(
                                Map.of("board", scene.board(), "role", "board-manager"),
                                Map.of("board", scene.board(), "role", "independent-chair"))));
        Reply staged = good(both.post(
                Scene.address(scene.board()) + "/escalation-stages",
                "{\"stages\": [{\"name\": \"Chief officer\", \"days\": 14}]}",
                Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\"", "Acting-Role", "independent-chair")));
        assertThat(ledger.at(staged.json().path("position").asLong())
                        .map(commit -> commit.decision().by().role()))
                .contains("independent-chair");
    }

    private List<String> types(String aggregateId) {
        return ledger.ofAggregate(aggregateId, 0, 100).stream()
                .flatMap(commit -> commit.decision().events().stream())
                .filter(event -> event.aggregateId().equals(aggregateId))
                .map(RecordedEvent::type)
                .toList();
    }
}
