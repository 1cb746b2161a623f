package org.assuranceledger.command.surface;

import static org.assuranceledger.command.surface.SurfaceRule.FIELD_MISSING;
import static org.assuranceledger.command.surface.SurfaceRule.FIELD_OF_WRONG_KIND;
import static org.assuranceledger.command.surface.SurfaceRule.FIELD_UNKNOWN;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.assuranceledger.command.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in words why a JSON object is not the command that it should be. Never repeats what somebody wrote. */
final class Misread {
    private Misread() {}

    static RuleBroken inWords(JacksonException misread) {
        for (Throwable cause = misread; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken refusal) {
                return refusal;
            }
        }
        String field = field(misread);
        return switch (misread) {
            case UnrecognizedPropertyException e -> new RuleBroken(FIELD_UNKNOWN, field, known(e));
            case InvalidNullException e -> new RuleBroken(FIELD_MISSING, field);
            case MismatchedInputException e when isMissing(e) -> new RuleBroken(FIELD_MISSING, field);
            case MismatchedInputException e -> new RuleBroken(FIELD_OF_WRONG_KIND, field, kind(e.getTargetType()));
            case InputCoercionException e -> new RuleBroken(FIELD_OF_WRONG_KIND, field, kind(e.getTargetType()));
            default -> throw misread;
        };
    }

    private static String field(JacksonException misread) {
        String path = misread.getPath().stream().map(Misread::step).collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String step(Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }

    private static boolean isMissing(MismatchedInputException misread) {
        return misread.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static String known(UnrecognizedPropertyException misread) {
        Collection<Object> known = misread.getKnownPropertyIds();
        return known == null ? "none" : known.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        } else if (type == BigDecimal.class) {
            return "a number";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type == String.class ? "a text" : "a JSON object";
    }
}
