package org.assuranceledger.standalone;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How much of a plan a reader finds at the service, as opposed to how much its loader says it took.
 *
 * @param rows its actions
 * @param dated those of its milestones that were first given a date
 * @param notes its progress notes that a document brought along
 * @param datedNotes those of them with a date
 */
record PlanAsRead(int rows, int milestones, int dated, int measures, int targets, int notes, int datedNotes) {
    static final PlanAsRead NOTHING = new PlanAsRead(0, 0, 0, 0, 0, 0, 0);

    /** All plans of a board together. */
    static PlanAsRead of(Running service, String token, String board) {
        return service.get("/api/v1/boards/" + board + "/plans", token)
                .json()
                .path("plans")
                .valueStream()
                .map(plan -> service.get("/api/v1/boards/" + plan.path("planId").asString(), token))
                .map(answer -> of(actions(answer.json().path("plan"))))
                .reduce(NOTHING, PlanAsRead::plus);
    }

    static List<JsonNode> actions(JsonNode plan) {
        return plan.path("priorities")
                .valueStream()
                .flatMap(priority -> priority.path("actions").valueStream())
                .toList();
    }

    PlanAsRead plus(PlanAsRead other) {
        return new PlanAsRead(
                rows + other.rows,
                milestones + other.milestones,
                dated + other.dated,
                measures + other.measures,
                targets + other.targets,
                notes + other.notes,
                datedNotes + other.datedNotes);
    }

    private static PlanAsRead of(List<JsonNode> actions) {
        List<JsonNode> notes = all(actions, "notes")
                .filter(note -> !note.path("source").asString("").isEmpty())
                .toList();
        return new PlanAsRead(
                actions.size(),
                (int) all(actions, "milestones").count(),
                dated(all(actions, "milestones"), milestone -> milestone.path("original")),
                (int) all(actions, "measures").count(),
                (int) all(actions, "targets").count(),
                notes.size(),
                dated(notes.stream(), note -> note.at("/clocks/effectiveOn")));
    }

    private static Stream<JsonNode> all(List<JsonNode> actions, String part) {
        return actions.stream().flatMap(action -> action.path(part).valueStream());
    }

    private static int dated(Stream<JsonNode> things, Function<JsonNode, JsonNode> when) {
        return (int) things.map(when)
                .filter(date -> !date.path("kind").asString().equals("NONE"))
                .count();
    }
}
