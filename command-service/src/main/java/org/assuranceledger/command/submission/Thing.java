package org.assuranceledger.command.submission;

import java.util.Map;

/** Names a thing of the record in words, from its identity. */
public final class Thing {
    private static final Map<String, String> KINDS = Map.of(
            "plans", "plan",
            "actions", "action",
            "challenges", "challenge",
            "audits", "audit",
            "section11", "Section 11 round",
            "returns", "return of",
            "meetings", "meeting");

    private Thing() {}

    /** Such as "action 9.9 in the plan 2015-16", "plan 2015-16 of the board redbridge" or "board redbridge". */
    public static String inWords(String aggregateId) {
        String[] parts = aggregateId.split("/");
        int last = parts.length - 1;
        return switch (last) {
            case 0 -> "board " + parts[0];
            case 1 -> "log of challenge of the board " + parts[0];
            case 2 -> named(parts, last) + " of the board " + parts[0];
            default -> named(parts, last) + " in the " + named(parts, last - 2);
        };
    }

    private static String named(String[] parts, int at) {
        return KINDS.getOrDefault(parts[at - 1], parts[at - 1]) + " " + parts[at];
    }
}
