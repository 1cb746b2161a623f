package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What someone finds of Ambleford's year. */
record YearAsRead(Member reader) {
    static final String PLAN = "plans/2015-16";

    private static final List<String> EACH_VIEW =
            List.of("", PLAN, "challenges", "section11", "audits", "meetings", "audit-trail");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Waits until every view shows the record up to a position, and no further. */
    void reaches(long position) {
        for (String view : EACH_VIEW) {
            await().atMost(LONGEST)
                    .untilAsserted(() -> assertThat(
                                    reader.asks(address(view, "")).json().at("/asAt/position"))
                            .as("\"%s\" is read up to the last entry", view)
                            .hasToString(Long.toString(position)));
        }
    }

    /** The answer about a register as a day ended, which must be there. */
    JsonNode ask(String register, String asAt) {
        return reader.reads(address(register, asAt));
    }

    /** The same, whether it is there or not, without the moment asked about. */
    JsonNode told(String register, String asAt) {
        ObjectNode told = (ObjectNode) reader.asks(address(register, asAt)).json();
        told.remove("asAt");
        return told;
    }

    JsonNode plan(String day) {
        return ask(PLAN, day).path("plan");
    }

    JsonNode milestone(String day, String action, int number) {
        return milestone(plan(day), action, number);
    }

    static JsonNode milestone(JsonNode plan, String action, int number) {
        return PlanAsRead.actions(plan).stream()
                .filter(one -> one.at("/agreement/reference").asString().equals(action))
                .map(one -> one.path("milestones").path(number - 1))
                .findFirst()
                .orElseThrow();
    }

    JsonNode challenge(String day) {
        return ask("challenges/1", day).path("challenge");
    }

    List<String> steps(String day) {
        return challenge(day)
                .path("steps")
                .valueStream()
                .map(step -> step.path("what").asString())
                .toList();
    }

    JsonNode health(String day) {
        return ask("section11/2015", day).at("/round/returns/0");
    }

    /** The trail's lines, latest first. */
    List<JsonNode> trail(String day) {
        return ask("audit-trail", day + "&limit=500")
                .path("lines")
                .valueStream()
                .toList();
    }

    static String address(String register, String asAt) {
        String below = register.isEmpty() ? "" : "/" + register;
        return "ambleford" + below + (asAt.isEmpty() ? "" : "?asAt=" + asAt);
    }
}
