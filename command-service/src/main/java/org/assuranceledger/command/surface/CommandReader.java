package org.assuranceledger.command.surface;

import static org.assuranceledger.command.surface.SurfaceRule.FIELD_UNKNOWN;
import static org.assuranceledger.command.surface.SurfaceRule.NO_SUCH_ADDRESS;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.refusal.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * Makes a command of an address and a body. Takes nothing for something else: no number as text, no text as a number.
 */
final class CommandReader {
    private static final int SHOWN = 60;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private CommandReader() {}

    /**
     * Makes the command.
     *
     * @param target the identity of what it is about
     * @param address the parts of the address by their names, all of them short names
     * @throws RuleBroken if the body has parts too many or of another kind, or the command itself refuses them
     */
    static Object read(CommandShape shape, String target, Map<String, String> address, ObjectNode body) {
        refuseUnknown(shape, body);
        ObjectNode whole = body.deepCopy();
        whole.put(shape.target().getName(), target);
        for (RecordComponent part : shape.fromAddress()) {
            String given = Text.shortName(part.getName(), address.get(part.getName()));
            if (part.getType() == int.class) {
                whole.put(part.getName(), number(given));
            } else {
                whole.put(part.getName(), given);
            }
        }
        try {
            return JSON.treeToValue(whole, shape.type());
        } catch (JacksonException e) {
            throw Misread.inWords(e);
        }
    }

    private static void refuseUnknown(CommandShape shape, ObjectNode body) {
        List<String> known =
                shape.fromBody().stream().map(RecordComponent::getName).toList();
        body.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RuleBroken(
                            FIELD_UNKNOWN,
                            name.substring(0, Math.min(name.length(), SHOWN)),
                            known.stream().collect(Collectors.joining(", ")));
                });
    }

    private static int number(String given) {
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new RuleBroken(NO_SUCH_ADDRESS);
        }
    }
}
