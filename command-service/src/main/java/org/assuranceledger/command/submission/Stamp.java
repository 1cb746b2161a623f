package org.assuranceledger.command.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What travels with a command, and from it to every event that it leads to.
 *
 * @param commandId the caller's key, unique in its board: {@code <board>:<Idempotency-Key>}
 * @param commandName such as {@code RecordMilestone}
 * @param boardId whose record it is about
 * @param person opaque id of who gives the command
 * @param role in which of the person's roles
 * @param agencyId for which partner agency, absent for the board's own people
 * @param reason why, in the person's own words; may be empty
 * @param request the whole request as text, kept only as a seal, to tell a repetition from another request
 */
public record Stamp(
        String commandId,
        String commandName,
        String boardId,
        String person,
        String role,
        Optional<String> agencyId,
        String reason,
        String request) {
    /** The names under which a stamp travels as metadata. */
    public static final List<String> KEYS =
            List.of("commandId", "commandName", "boardId", "person", "role", "agencyId", "reason", "request");

    /** As metadata of a message. */
    public Map<String, String> asMetadata() {
        Map<String, String> metadata = new HashMap<>(Map.of(
                "commandId", commandId,
                "commandName", commandName,
                "boardId", boardId,
                "person", person,
                "role", role,
                "reason", reason,
                "request", request));
        agencyId.ifPresent(agency -> metadata.put("agencyId", agency));
        return metadata;
    }

    /**
     * From a message's metadata.
     *
     * @throws IllegalArgumentException if it lacks any part but the agency: nothing is recorded without a known person
     */
    public static Stamp from(Map<String, ?> metadata) {
        return new Stamp(
                part(metadata, "commandId"),
                part(metadata, "commandName"),
                part(metadata, "boardId"),
                part(metadata, "person"),
                part(metadata, "role"),
                Optional.ofNullable(metadata.get("agencyId")).map(String::valueOf),
                part(metadata, "reason"),
                part(metadata, "request"));
    }

    private static String part(Map<String, ?> metadata, String name) {
        Object value = metadata.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nothing is recorded without \"" + name + "\"");
        }
        return value.toString();
    }
}
