package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.surface.Scene.good;

import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;

/** A board whose only partner so far is NELFT, and commands that name another agency. */
@OverHttp
class PartnersOverHttpTest extends OnAScene {
    private static final String STRANGER = "fire-brigade";

    @Test
    void aStrangerLeadsNoAction() {
        refused(leads(STRANGER));
    }

    @Test
    void aStrangerIsNotChallenged() {
        refused(challenge("nelft", STRANGER));
    }

    @Test
    void aStrangerRaisesNoChallenge() {
        refused(challenge(STRANGER, "nelft"));
    }

    @Test
    void aStrangerIsAskedForNoReturn() {
        refused(scene.manager().create(Scene.address(scene.board() + "/section11/2015"), """
                {"title": "Round", "kind": "strategic", "standardSet": "eight-standards-2007",
                 "agencies": ["nelft", "fire-brigade"], "effectiveOn": "2015-09-01"}"""));
    }

    @Test
    void aFindingConcernsNoStranger() {
        String audit = scene.board() + "/audits/neglect";
        good(scene.manager().create(Scene.address(audit), """
                {"title": "Neglect", "kind": "themed", "method": "Files read", "effectiveOn": "2015-09-01"}"""));
        refused(scene.manager().change(audit, "/findings", """
                {"wording": "It was found", "severity": "minor", "agencies": ["fire-brigade"],
                 "recommendation": "Mend it", "effectiveOn": "2015-09-02"}"""));
    }

    @Test
    void onceAdmittedItIsNoStranger() {
        good(scene.administrator().change(scene.board(), "/agencies", """
                {"agency": "fire-brigade", "name": "The fire brigade"}"""));
        good(leads(STRANGER));
    }

    private Reply leads(String agency) {
        return scene.manager().change(scene.action(), "/leads", """
                {"leads": [{"words": "Whoever", "part": "lead", "agencyId": "%s"}]}""".formatted(agency));
    }

    private Reply challenge(String by, String to) {
        return scene.chair().create(Scene.address(scene.board() + "/challenges"), """
                {"raisedByRole": "independent-chair", "raisedByAgency": "%s", "forum": "Board meeting",
                 "agencies": ["%s"], "subject": "Attendance", "reason": "It fell", "trigger": "attendance",
                 "asked": "Attend", "planned": false, "links": [], "effectiveOn": "2015-09-01"}""".formatted(by, to));
    }

    private static void refused(Reply reply) {
        assertThat(reply.code()).as(reply.text()).isEqualTo("agency-not-a-partner");
        assertThat(reply.status()).isEqualTo(422);
    }
}
