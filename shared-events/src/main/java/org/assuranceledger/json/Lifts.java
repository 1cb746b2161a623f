package org.assuranceledger.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts events that were stored in an older shape to the shape of today, one revision at a time, whenever they are
 * read. What is stored never changes, and neither do its hashes.
 */
final class Lifts {
    /** All there are. None yet: every event is still in its first shape. */
    static final Lifts KNOWN = new Lifts(List.of());

    private final Map<String, Step> steps = new HashMap<>();

    /**
     * How one event's shape changed.
     *
     * @param type the stored name
     * @param from the revision that it lifts from, to the next
     * @param change makes an event's JSON what the next revision has; texts are seals in it, and stay
     */
    record Step(String type, int from, Consumer<ObjectNode> change) {}

    Lifts(List<Step> all) {
        all.forEach(step -> {
            if (steps.put(key(step.type(), step.from()), step) != null) {
                throw new IllegalStateException(
                        "Two steps lift %s from revision %d".formatted(step.type(), step.from()));
            }
        });
    }

    /** Whether everything stored under a name at a revision can be lifted to another. */
    boolean reach(String type, int revision, int present) {
        return revision >= present || steps.containsKey(key(type, revision)) && reach(type, revision + 1, present);
    }

    /**
     * Lifts an event's JSON in place.
     *
     * @param present the revision of today, which the steps {@link #reach}
     */
    void lift(String type, int revision, int present, ObjectNode event) {
        for (int from = revision; from < present; from++) {
            Objects.requireNonNull(steps.get(key(type, from))).change().accept(event);
        }
    }

    private static String key(String type, int from) {
        return type + " " + from;
    }
}
