package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests that are refused for what they are about, for where they are sent, and for who sends them. */
@OverHttp
class RefusalsTest extends RefusedRequests {
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
    void anAuditThatIsThereAlready() {
        String audit = "{\"title\": \"Audit\", \"kind\": \"themed\", \"method\": \"Files\"}";
        reply = scene.manager().create(Scene.address(scene.board()) + "/audits/cse", audit);
        nothingIsToBeRecordedFromNowOn();
        reply = scene.manager().create(Scene.address(scene.board()) + "/audits/cse", audit);
        refused(409, "audit-already-begun");
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
    void anAddressThatTheFirewallDoesNotLetInWhateverIsAccepted() {
        Api manager = scene.manager();
        reply = manager.send(manager.to("/api/v1/boards/refusals;x=1/plans").header("Accept", "text/html"));
        refused(400, "address-refused");
    }

    @Test
    void anAddressWithCapitals() {
        reply = scene.manager().create(Scene.address(scene.board()) + "/plans/2015_16", "{}");
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
        reply = new Api(port, "").create(Scene.address(scene.board()), "{}");
        refused(401, "not-signed-in");
    }

    @Test
    void aTokenOfSomebodyElses() {
        reply = new Api(port, scene.manager().token() + "x").create(Scene.address(scene.board()), "{}");
        refused(401, "not-signed-in");
    }
}
