package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.assuranceledger.command.surface.Api.Reply;

/**
 * A board with a plan, a priority and one action that NELFT leads, entered over HTTP by those whose work it is.
 *
 * @param board its short name, of which each test has its own
 */
record Scene(int port, String board) {
    static Scene set(int port, String board) {
        Scene scene = new Scene(port, board);
        scene.enter();
        return scene;
    }

    Api administrator() {
        return new Api(port, SignIns.token("*", "administrator"));
    }

    Api manager() {
        return new Api(port, SignIns.token(board, "board-manager"));
    }

    Api chair() {
        return new Api(port, SignIns.token(board, "independent-chair"));
    }

    Api lead(String agency) {
        return new Api(port, SignIns.lead(board, agency));
    }

    /** The plan's identity. */
    String plan() {
        return board + "/plans/2015-16";
    }

    /** The action's identity. */
    String action() {
        return plan() + "/actions/1.1";
    }

    static String address(String id) {
        return Addresses.BOARDS + id;
    }

    /** The board, if it is not there yet, with nothing in its record but its own beginning. */
    void established() {
        int status = administrator().create(address(board), """
                {"name": "A board for trying out"}""").status();
        assertThat(status).isIn(201, 409);
    }

    private void enter() {
        established();
        good(administrator().change(board, "/agencies", """
                {"agency": "nelft", "name": "North East London NHS Foundation Trust"}"""));
        good(manager().create(address(plan()), """
                {"title": "Business plan", "from": "2015-04-01", "to": "2016-03-31", "effectiveOn": "2015-04-01"}"""));
        good(manager().change(plan(), "/priorities", """
                {"reference": "1", "title": "Neglect", "effectiveOn": "2015-04-01"}"""));
        good(manager().create(address(plan()) + "/actions", """
                {"reference": "1.1", "kind": "action", "priority": "1", "wording": "Agree a neglect strategy",
                 "effectiveOn": "2015-04-01"}"""));
        good(manager().change(action(), "/leads", """
                {"leads": [{"words": "NELFT", "part": "lead", "agencyId": "nelft"}], "effectiveOn": "2015-04-01"}"""));
    }

    static Reply good(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(200, 201);
        return reply;
    }
}
