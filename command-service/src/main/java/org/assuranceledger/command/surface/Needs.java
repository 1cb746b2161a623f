package org.assuranceledger.command.surface;

import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.command.refusal.RuleBroken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which parts a command's body must have, and which words it takes for a part where only some may stand. Nobody writes
 * that down beside the rules: it is found out by trying the rules, so the contract cannot say anything else.
 */
final class Needs {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NO_SUCH_WORD = "no-such-word";

    /** More than any command has parts, with several attempts at each. */
    private static final int ATTEMPTS = 100;

    private final CommandShape shape;
    private final String target;
    private final Set<String> required = new TreeSet<>();
    private final Map<String, List<String>> words = new TreeMap<>();
    private final ObjectNode body = JSON.createObjectNode();

    private Needs(CommandShape shape, String target) {
        this.shape = shape;
        this.target = target;
    }

    /**
     * Tries a command.
     *
     * @param target the identity of something that such a command may be about
     */
    static Needs of(CommandShape shape, String target) {
        Needs needs = new Needs(shape, target);
        for (int attempt = 0; attempt < ATTEMPTS && needs.goesOn(); attempt++) {
            // each attempt mends what the one before was refused for
        }
        shape.fromBody().stream()
                .filter(part -> isText(part.getGenericType()))
                .forEach(part -> needs.askForWords(part.getName()));
        needs.required.removeIf(needs::canDoWithout);
        return needs;
    }

    Set<String> required() {
        return required;
    }

    /** The words that a part takes; empty where it takes any. */
    List<String> words(String part) {
        return words.getOrDefault(part, List.of());
    }

    private boolean goesOn() {
        Optional<RuleBroken> refusal = refusal(body);
        return refusal.flatMap(this::partOf).map(this::mend).orElse(false)
                || refusal.isPresent() && fillsAnother(refusal.get());
    }

    private Optional<RecordComponent> partOf(RuleBroken refusal) {
        return shape.fromBody().stream()
                .filter(part -> refusal.facts().contains(part.getName()))
                .findFirst();
    }

    private boolean mend(RecordComponent part) {
        required.add(part.getName());
        askForWords(part.getName());
        JsonNode before = body.path(part.getName());
        Optional<JsonNode> next = samples(part)
                .filter(sample -> !sample.equals(before))
                .filter(sample -> {
                    body.set(part.getName(), sample);
                    return refusal(body)
                            .flatMap(this::partOf)
                            .filter(other -> other.getName().equals(part.getName()))
                            .isEmpty();
                })
                .findFirst();
        return next.isPresent();
    }

    /** A refusal that names no part is about one that is missing all the same, if giving it changes the refusal. */
    private boolean fillsAnother(RuleBroken refusal) {
        Optional<RecordComponent> missing = shape.fromBody().stream()
                .filter(part -> part.getType() == String.class && !body.has(part.getName()))
                .filter(part -> {
                    ObjectNode more = body.deepCopy();
                    more.put(part.getName(), "a");
                    return refusal(more)
                            .filter(other -> other.rule().equals(refusal.rule()))
                            .isEmpty();
                })
                .findFirst();
        missing.ifPresent(part -> {
            required.add(part.getName());
            body.put(part.getName(), "a");
        });
        return missing.isPresent();
    }

    /** Whether a part is needed only as long as another is missing, or for some of the words that another can be. */
    private boolean canDoWithout(String part) {
        return shape.fromBody().stream()
                .filter(other -> isText(other.getGenericType()))
                .flatMap(other -> Stream.concat(Stream.of("a"), words(other.getName()).stream())
                        .map(word -> body.deepCopy().put(other.getName(), word)))
                .anyMatch(other -> isTakenWithout(part, other));
    }

    private boolean isTakenWithout(String part, ObjectNode other) {
        other.remove(part);
        return refusal(other).isEmpty();
    }

    private void askForWords(String part) {
        ObjectNode wrong = body.deepCopy();
        wrong.put(part, NO_SUCH_WORD);
        refusal(wrong)
                .filter(refusal -> NOT_ONE_OF.equals(refusal.rule())
                        && refusal.facts().getFirst().equals(part))
                .ifPresent(refusal ->
                        words.put(part, List.of(refusal.facts().get(1).split(", ", -1))));
    }

    private Stream<JsonNode> samples(RecordComponent part) {
        List<?> samples = words.containsKey(part.getName())
                ? words(part.getName())
                : part.getType() == List.class
                        ? List.of(List.of("a"), List.of("a/plans/a"))
                        : List.of("a", "2015-04-01", "2016-03-31", "a/challenges/1", 1, BigDecimal.ONE, true);
        return samples.stream().map(JSON::<JsonNode>valueToTree);
    }

    private Optional<RuleBroken> refusal(ObjectNode tried) {
        Map<String, String> address =
                shape.inAddress().stream().collect(Collectors.toMap(Function.identity(), part -> "1"));
        try {
            CommandReader.read(shape, target, address, tried);
            return Optional.empty();
        } catch (RuleBroken refusal) {
            return Optional.of(refusal);
        }
    }

    private static boolean isText(Type type) {
        return type == String.class
                || type instanceof ParameterizedType generic
                        && generic.getRawType() == Optional.class
                        && generic.getActualTypeArguments()[0] == String.class;
    }
}
