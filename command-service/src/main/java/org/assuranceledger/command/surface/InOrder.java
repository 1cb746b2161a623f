package org.assuranceledger.command.surface;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON so that the order and the spacing in which it came make no difference. */
final class InOrder {
    private InOrder() {}

    static String of(JsonNode json) {
        return sorted(json).toString();
    }

    private static JsonNode sorted(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> {
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                List<String> names = object.propertyNames().stream().sorted().toList();
                names.forEach(name -> copy.set(name, sorted(object.get(name))));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(part -> copy.add(sorted(part)));
                yield copy;
            }
            default -> json;
        };
    }
}
