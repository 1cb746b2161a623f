package org.assuranceledger.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A commit as the named fields of one document, as document stores keep it. The sealed texts stand apart from all that
 * is hashed, so that they can be removed and nothing else changes. Hashes and salts are bytes: as digits they took a
 * usual document past two kilobytes, from where on a server may compress it at each writing and undo that at each read.
 */
public final class CommitFields {
    /** The field of the keys that no two commits may share. */
    public static final String KEYS = "keys";

    private static final HexFormat HEX = HexFormat.of();

    private CommitFields() {}

    /** Writes a commit, its number as {@code _id}; values are numbers, texts, bytes, dates, lists and maps of them. */
    public static Map<String, Object> write(Commit commit) {
        Decision decision = commit.decision();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("_id", commit.number());
        fields.put("first", commit.first());
        fields.put("count", commit.count());
        fields.put("recordedAt", Date.from(commit.recordedAt()));
        fields.put("previousHash", commit.previous().bytes());
        fields.put("hash", commit.hash().bytes());
        fields.put(KEYS, keys(decision));
        fields.put("board", board(commit));
        fields.put("command", command(decision.command()));
        fields.put("by", by(decision.by()));
        fields.put("events", decision.events().stream().map(CommitFields::event).toList());
        fields.put("texts", texts(decision.texts()));
        return fields;
    }

    /**
     * Reads a commit, also one whose hashes and salts are still digits; whether its hashes are right is for
     * {@link Commit#isIntact()} to say.
     *
     * @throws RuntimeException if a field is missing or of another kind
     */
    public static Commit read(Map<String, ?> fields) {
        Map<String, ?> board = part(fields, "board");
        Decision decision = new Decision(
                text(board, "id"),
                command(part(fields, "command")),
                by(part(fields, "by")),
                parts(fields, "events").stream().map(CommitFields::event).toList(),
                texts(parts(fields, "texts")));
        return new Commit(
                number(fields, "_id"),
                number(fields, "first"),
                instant(fields),
                hash(fields, "previousHash"),
                hash(fields, "hash"),
                number(board, "sequence"),
                hash(board, "previousHash"),
                hash(board, "hash"),
                decision);
    }

    /** What no other commit may hold: the command, and each event's place in its stream. */
    public static List<String> keys(Decision decision) {
        return Stream.concat(
                        Stream.of(commandKey(decision.command().id())),
                        decision.events().stream().map(event -> eventKey(event.aggregateId(), event.sequence())))
                .toList();
    }

    /** The key of a command. */
    public static String commandKey(String commandId) {
        return "C:" + commandId;
    }

    /** The key of an event's place; the sequence has 19 figures, so that keys of one stream sort as it does. */
    public static String eventKey(String aggregateId, long sequence) {
        String figures = Long.toString(sequence);
        return "E:" + aggregateId + ":" + "0".repeat(19 - figures.length()) + figures;
    }

    /** What may stand for any of these seals, given in hexadecimal digits, beside the words of a text. */
    public static List<Object> seals(Collection<String> seals) {
        return Stream.<Object>concat(seals.stream().map(HEX::parseHex), seals.stream())
                .toList();
    }

    private static Map<String, Object> board(Commit commit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", commit.decision().boardId());
        fields.put("sequence", commit.boardSequence());
        fields.put("previousHash", commit.boardPrevious().bytes());
        fields.put("hash", commit.boardHash().bytes());
        return fields;
    }

    private static Map<String, Object> command(CommandStamp command) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", command.id());
        fields.put("name", command.name());
        fields.put("request", command.requestSeal().bytes());
        return fields;
    }

    private static CommandStamp command(Map<String, ?> fields) {
        return new CommandStamp(text(fields, "id"), text(fields, "name"), hash(fields, "request"));
    }

    private static Map<String, Object> by(Attribution by) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("person", by.person());
        fields.put("role", by.role());
        by.agencyId().ifPresent(agency -> fields.put("agency", agency));
        by.reasonSeal().ifPresent(seal -> fields.put("reason", seal.bytes()));
        return fields;
    }

    private static Attribution by(Map<String, ?> fields) {
        return new Attribution(
                text(fields, "person"),
                text(fields, "role"),
                Optional.ofNullable((String) fields.get("agency")),
                fields.containsKey("reason") ? Optional.of(hash(fields, "reason")) : Optional.empty());
    }

    private static Map<String, Object> event(RecordedEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", event.type());
        fields.put("revision", event.revision());
        fields.put("aggregate", event.aggregateId());
        fields.put("sequence", event.sequence());
        fields.put("effectiveOn", event.effectiveOn());
        fields.put("payload", event.payload());
        return fields;
    }

    private static RecordedEvent event(Map<String, ?> fields) {
        return new RecordedEvent(
                text(fields, "type"),
                Math.toIntExact(number(fields, "revision")),
                text(fields, "aggregate"),
                number(fields, "sequence"),
                text(fields, "effectiveOn"),
                text(fields, "payload"));
    }

    private static Map<String, Object> text(String seal, SealedText text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("seal", HEX.parseHex(seal));
        fields.put("salt", HEX.parseHex(text.salt()));
        fields.put("words", text.words());
        return fields;
    }

    private static List<Map<String, Object>> texts(Map<String, SealedText> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(text -> text(text.getKey(), text.getValue()))
                        .toList();
    }

    private static Map<String, SealedText> texts(List<Map<String, ?>> parts) {
        Map<String, SealedText> texts = new HashMap<>();
        parts.forEach(
                part -> texts.put(digits(part, "seal"), new SealedText(digits(part, "salt"), text(part, "words"))));
        return texts;
    }

    private static Object value(Map<String, ?> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static String text(Map<String, ?> fields, String name) {
        return (String) value(fields, name);
    }

    private static long number(Map<String, ?> fields, String name) {
        return ((Number) value(fields, name)).longValue();
    }

    /**
     * A field that is a hash.
     *
     * @throws RuntimeException if it is missing or of another kind
     */
    public static Hash hash(Map<String, ?> fields, String name) {
        return new Hash(digits(fields, name));
    }

    private static String digits(Map<String, ?> fields, String name) {
        return value(fields, name) instanceof byte[] bytes ? HEX.formatHex(bytes) : text(fields, name);
    }

    private static Instant instant(Map<String, ?> fields) {
        return ((Date) value(fields, "recordedAt")).toInstant();
    }

    @SuppressWarnings("unchecked") // a document's fields have names
    private static Map<String, ?> part(Map<String, ?> fields, String name) {
        return (Map<String, ?>) value(fields, name);
    }

    private static List<Map<String, ?>> parts(Map<String, ?> fields, String name) {
        List<Map<String, ?>> parts = new ArrayList<>();
        for (Object each : (List<?>) value(fields, name)) {
            parts.add(part(Map.of(name, each), name));
        }
        return parts;
    }
}
