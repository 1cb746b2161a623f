package org.assuranceledger.standalone.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.timescale.Timescale;
import org.junit.jupiter.api.Test;

/** Events stay readable for ever because they carry plain values. */
class EventsTest {
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            int.class,
            long.class,
            boolean.class,
            BigDecimal.class,
            LocalDate.class,
            Instant.class,
            Timescale.class);

    private static final Set<Class<?>> HOLDERS = Set.of(Optional.class, List.class, Map.class);

    /** Values of Java's own, the imprecise date, and small records of these that stand beside the events. */
    @Test
    void eventFieldsArePlain() {
        assertThat(events(BoardEvent.class)
                        .flatMap(event -> Stream.of(event.getRecordComponents()))
                        .filter(part -> !isPlain(part.getGenericType())))
                .extracting(RecordComponent::getDeclaringRecord, RecordComponent::getName)
                .isEmpty();
    }

    private static Stream<Class<?>> events(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(one -> one.isInterface() ? events(one) : Stream.of(one))
                .distinct();
    }

    private static boolean isPlain(Type type) {
        return switch (type) {
            case ParameterizedType of ->
                HOLDERS.contains((Class<?>) of.getRawType())
                        && Stream.of(of.getActualTypeArguments()).allMatch(EventsTest::isPlain);
            case Class<?> one -> PLAIN.contains(one) || isSmallRecord(one);
            default -> false;
        };
    }

    private static boolean isSmallRecord(Class<?> one) {
        return one.isRecord()
                && one.getPackage().equals(BoardEvent.class.getPackage())
                && Stream.of(one.getRecordComponents()).allMatch(part -> isPlain(part.getGenericType()));
    }
}
