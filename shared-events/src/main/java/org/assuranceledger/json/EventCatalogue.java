package org.assuranceledger.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.StoredAs;

/** Every event there is, by the name it is stored under. */
public final class EventCatalogue {
    private static final Map<String, Class<? extends BoardEvent>> BY_NAME = new TreeMap<>();

    static {
        leaves(BoardEvent.class).forEach(event -> {
            if (BY_NAME.put(storedAs(event).value(), event) != null) {
                throw new IllegalStateException(
                        "Two events are stored as " + storedAs(event).value());
            }
        });
    }

    private EventCatalogue() {}

    /** All events, in the order of their stored names. */
    public static Stream<Class<? extends BoardEvent>> all() {
        return BY_NAME.values().stream();
    }

    /** The event stored under this name, if there is one. */
    public static Optional<Class<? extends BoardEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name and revision under which an event is stored. */
    public static StoredAs storedAs(Class<? extends BoardEvent> event) {
        return Objects.requireNonNull(event.getAnnotation(StoredAs.class), event + " lacks @StoredAs");
    }

    private static Stream<Class<? extends BoardEvent>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogue::leaves)
                : Stream.of(type.asSubclass(BoardEvent.class));
    }
}
