package org.assuranceledger.json;

import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.ledger.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A free text of an event, as its payload names it.
 *
 * @param name of the component that holds it
 * @param seal in its place, in hexadecimal digits
 */
public record SealedField(String name, String seal) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** All of an event, in the order of its payload, whether their words are still there or not. */
    public static List<SealedField> of(RecordedEvent event) {
        List<SealedField> found = new ArrayList<>();
        collect("", JSON.readTree(event.payload()), found);
        return found;
    }

    private static void collect(String name, JsonNode node, List<SealedField> found) {
        FreeTextJson.seal(node)
                .ifPresentOrElse(seal -> found.add(new SealedField(name, seal)), () -> within(name, node, found));
    }

    private static void within(String name, JsonNode node, List<SealedField> found) {
        if (node.isObject()) {
            node.properties().forEach(part -> collect(part.getKey(), part.getValue(), found));
        } else {
            node.forEach(part -> collect(name, part, found));
        }
    }
}
