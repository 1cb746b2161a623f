package org.assuranceledger.events;

import java.util.Arrays;
import java.util.List;

/** The words that people wrote in an event, found by their annotation. */
final class FreeTextOf {
    private FreeTextOf() {}

    static List<String> event(BoardEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(FreeText.class))
                .map(component -> {
                    try {
                        return (String) component.getAccessor().invoke(event);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
