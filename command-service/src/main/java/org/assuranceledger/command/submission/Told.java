package org.assuranceledger.command.submission;

import static org.assuranceledger.command.submission.ChangedMeanwhile.Now;
import static org.assuranceledger.command.submission.ChangedMeanwhile.Since;
import static org.assuranceledger.command.submission.ChangedMeanwhile.Stands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Right;
import org.assuranceledger.access.Role;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.RecordedEvent;
import tools.jackson.databind.JsonNode;

/**
 * How a thing stands as far as whoever asks may read it: what the table of rights lets the role read of it, which for
 * an agency lead may be only what concerns the own agency.
 */
final class Told {
    /** The most that is told of one thing. */
    private static final int MOST = 100;

    private static final Map<String, String> VIEWS = Map.of(
            "plans", "current-plan",
            "actions", "current-plan",
            "challenges", "challenge-log",
            "audits", "audits",
            "section11", "section-11",
            "returns", "section-11",
            "meetings", "meetings");

    /** What tells an entry of one part of a thing from the same of another part. */
    private static final Set<String> PARTS = Set.of(
            "reference",
            "priority",
            "milestone",
            "measure",
            "target",
            "finding",
            "response",
            "stage",
            "standard",
            "agencyId",
            "link");

    private final Giver giver;

    Told(Giver giver) {
        this.giver = giver;
    }

    /**
     * Tells of it.
     *
     * @param all that was recorded of it, at least one
     * @param expected the version after which to tell what was recorded since
     */
    Now of(List<Recorded> all, long expected) {
        List<Recorded> read = readable(all);
        return new Now(
                all.getLast().version(),
                last(read.stream()
                        .filter(one -> one.version() > expected)
                        .map(Told::since)
                        .toList()),
                last(stands(read)));
    }

    private static Since since(Recorded one) {
        return new Since(one.version(), one.event().type(), one.position(), one.recordedAt(), one.role());
    }

    private static List<Stands> stands(List<Recorded> read) {
        Map<String, Stands> last = new LinkedHashMap<>();
        for (Recorded one : read) {
            JsonNode says = EventJson.plain(one.event());
            String about = says.propertyStream()
                    .filter(part -> PARTS.contains(part.getKey()))
                    .map(Object::toString)
                    .collect(Collectors.joining(" ", one.event().type() + " ", ""));
            last.remove(about);
            last.put(about, new Stands(one.version(), one.event().type(), says));
        }
        return List.copyOf(last.values());
    }

    private List<Recorded> readable(List<Recorded> all) {
        boolean theirs = concerns(all.getFirst().event());
        return all.stream()
                .filter(one -> switch (right(one.event())) {
                    case YES -> true;
                    case OWN -> theirs || concerns(one.event());
                    case NO -> false;
                })
                .toList();
    }

    private Right right(RecordedEvent event) {
        return Role.of(giver.role())
                .map(role -> Permissions.of(view(event), role))
                .orElse(Right.NO);
    }

    private static String view(RecordedEvent event) {
        String[] parts = event.aggregateId().split("/", -1);
        if (parts.length == 1) {
            return event.type().equals("entry-redacted") ? "audit-trail" : "boards";
        }
        return VIEWS.getOrDefault(parts[(parts.length - 2) / 2 * 2 + 1], "");
    }

    /** Whether an event, or the address of what it happened to, names the agency of whoever asks. */
    private boolean concerns(RecordedEvent event) {
        return giver.agencyId().stream()
                .anyMatch(
                        agency -> event.aggregateId().endsWith("/" + agency) || names(EventJson.plain(event), agency));
    }

    private static boolean names(JsonNode node, String agency) {
        return node.isString()
                ? node.asString().equals(agency)
                : node.valueStream().anyMatch(part -> names(part, agency));
    }

    private static <T> List<T> last(List<T> all) {
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }
}
