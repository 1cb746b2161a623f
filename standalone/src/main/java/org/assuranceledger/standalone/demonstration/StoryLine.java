package org.assuranceledger.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.assuranceledger.query.facts.Clocks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that someone had recorded in the demonstration.
 *
 * @param place its file and line, such as {@code redbridge-2015-16:17}
 * @param at when, on the demonstration's clock
 * @param by who, by a key of the cast
 * @param to what it is about; where a plan file is loaded, the board
 * @param why the reason given; may be empty
 * @param does what was given
 */
record StoryLine(String place, Instant at, String by, String to, String why, Deed does) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What someone did. */
    sealed interface Deed {}

    /** Gave a command, by its name and with these fields. */
    record Gave(String command, ObjectNode fields) implements Deed {}

    /** Handed over a plan file, by its name. */
    record HandedOver(String planFile) implements Deed {}

    static StoryLine read(String place, String line) {
        JsonNode told = JSON.readTree(line);
        Deed deed = told.has("load")
                ? new HandedOver(told.required("load").asString())
                : new Gave(told.required("give").asString(), (ObjectNode) told.required("with"));
        return new StoryLine(
                place,
                LocalDateTime.parse(told.required("at").asString())
                        .atZone(Clocks.LONDON)
                        .toInstant(),
                told.required("by").asString(),
                told.required("to").asString(),
                Optional.ofNullable(told.get("why")).map(JsonNode::asString).orElse(""),
                deed);
    }

    /** Whose record it is about. */
    String boardId() {
        return to.split("/", 2)[0];
    }
}
