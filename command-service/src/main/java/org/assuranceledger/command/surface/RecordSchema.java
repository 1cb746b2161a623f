package org.assuranceledger.command.surface;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Describes records in the contract of the API as they are written in JSON. */
final class RecordSchema {
    private final Components components;

    /** Puts records that stand within others into these components. */
    RecordSchema(Components components) {
        this.components = components;
    }

    /** A reference to a record's schema, which is added to the components. */
    Schema<?> reference(Class<?> type) {
        List<RecordComponent> parts = List.of(type.getRecordComponents());
        Schema<?> schema = object(parts);
        schema.setRequired(parts.stream()
                .filter(part -> !mayLack(type, part))
                .map(RecordComponent::getName)
                .toList());
        return named(type.getSimpleName(), schema);
    }

    /** Whether a part may be absent, as its type says, or is a list that is left out where it is empty. */
    private static boolean mayLack(Class<?> type, RecordComponent part) {
        JsonInclude written = type.getAnnotation(JsonInclude.class);
        return part.getType() == Optional.class
                || part.getType() == OptionalLong.class
                || part.getType() == List.class && written != null && written.value() == JsonInclude.Include.NON_EMPTY;
    }

    private Schema<?> named(String name, Schema<?> schema) {
        components.addSchemas(name, schema);
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    /** A reference to the schema of a command's body. */
    Schema<?> reference(CommandShape command, Needs needs) {
        Schema<?> body = object(command.fromBody());
        body.setRequired(needs.required().isEmpty() ? null : List.copyOf(needs.required()));
        body.getProperties().forEach((name, part) -> {
            if (part instanceof StringSchema text && !needs.words(name).isEmpty()) {
                text.setEnum(needs.words(name));
            }
        });
        return named(command.name(), body);
    }

    private Schema<?> object(List<RecordComponent> parts) {
        Schema<?> schema = new ObjectSchema().additionalProperties(false);
        for (RecordComponent part : parts) {
            schema.addProperty(part.getName(), of(part.getGenericType()));
        }
        return schema;
    }

    private Schema<?> of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> ofGeneric(generic);
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            default -> ofClass((Class<?>) type);
        };
    }

    private Schema<?> ofGeneric(ParameterizedType type) {
        Type inner = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return of(inner);
        }
        return new ArraySchema().items(of(inner));
    }

    private Schema<?> ofOther(Class<?> type) {
        return type.isRecord() ? reference(type) : new ObjectSchema();
    }

    private Schema<?> ofClass(Class<?> type) {
        if (type == int.class) {
            return new IntegerSchema();
        } else if (type == long.class || type == OptionalLong.class) {
            return new IntegerSchema().format("int64");
        } else if (type == boolean.class) {
            return new BooleanSchema();
        } else if (type == BigDecimal.class) {
            return new NumberSchema();
        } else if (type == Instant.class) {
            return new DateTimeSchema();
        }
        return type == String.class ? new StringSchema() : ofOther(type);
    }
}
