package org.assuranceledger.query.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Describes answers as they are written in JSON. */
final class AnswerSchemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Class<?>> named = new TreeMap<>();
    private final Map<String, Schema<?>> all = new TreeMap<>();

    /** Every schema so far, by its name. */
    Map<String, Schema<?>> all() {
        return all;
    }

    /**
     * A reference to a record's schema, which is described with all that stands in it.
     *
     * @throws IllegalStateException if another record has the same name
     */
    Schema<?> reference(Class<?> type) {
        String name = SchemaName.of(type);
        Class<?> known = named.putIfAbsent(name, type);
        if (known == null) {
            all.put(name, object(type));
        } else if (known != type) {
            throw new IllegalStateException("%s and %s would both be called %s".formatted(known, type, name));
        }
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private Schema<?> object(Class<?> type) {
        Schema<?> schema = new ObjectSchema();
        for (RecordComponent part : type.getRecordComponents()) {
            boolean mayLack =
                    part.getType() == Optional.class || part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            add(schema, part.getName(), of(part.getGenericType()), mayLack);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonProperty.class) && method.getParameterCount() == 0) {
                add(schema, method.getName(), of(method.getGenericReturnType()), false);
            }
        }
        return schema;
    }

    /** What may be absent is there all the same, as null. */
    private static void add(Schema<?> object, String name, Schema<?> part, boolean mayLack) {
        Schema<?> shown = !mayLack || part.get$ref() == null ? part : new Schema<>().allOf(List.of(part));
        object.addProperty(name, mayLack ? shown.nullable(true) : shown);
        object.addRequiredItem(name);
    }

    private Schema<?> of(Type type) {
        return type instanceof ParameterizedType generic ? ofGeneric(generic) : ofClass((Class<?>) type);
    }

    private Schema<?> ofGeneric(ParameterizedType type) {
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == Optional.class) {
            return of(last);
        }
        return type.getRawType() == Map.class
                ? new ObjectSchema().additionalProperties(of(last))
                : new ArraySchema().items(of(last));
    }

    private Schema<?> ofClass(Class<?> type) {
        if (type.isRecord()) {
            return reference(type);
        } else if (type.isEnum()) {
            return codes(type);
        } else if (type == LocalDate.class) {
            return new DateSchema();
        } else if (type == Instant.class) {
            return new DateTimeSchema();
        }
        return ofPlain(type);
    }

    private static Schema<?> ofPlain(Class<?> type) {
        if (type == boolean.class) {
            return new BooleanSchema();
        } else if (type == BigDecimal.class) {
            return new NumberSchema();
        } else if (type == int.class || type == Integer.class) {
            return new IntegerSchema();
        } else if (type == long.class || type == Long.class) {
            return new IntegerSchema().format("int64");
        } else if (type == String.class) {
            return new StringSchema();
        }
        throw new IllegalStateException("Nothing says how a " + type + " is written");
    }

    private static Schema<?> codes(Class<?> type) {
        StringSchema schema = new StringSchema();
        Stream.of(type.getEnumConstants())
                .map(constant -> JSON.convertValue(constant, String.class))
                .forEach(schema::addEnumItem);
        return schema;
    }
}
