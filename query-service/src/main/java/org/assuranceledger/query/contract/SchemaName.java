package org.assuranceledger.query.contract;

import java.util.Map;

/** What a record of an answer is called in the contract: as the board calls it. */
final class SchemaName {
    /** What the board knows under another word, or under none. */
    private static final Map<String, String> WORDS =
            Map.of("Terms", "Action", "Progress", "Action", "GovernanceEvent", "", "TrailView", "TrailLine");

    private SchemaName() {}

    /** A record's own name, after that of the record or family that it stands in. */
    static String of(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        boolean named = around != null && (around.isRecord() || around.isSealed());
        return (named ? of(around) : "") + plain(type.getSimpleName());
    }

    private static String plain(String name) {
        return WORDS.getOrDefault(name, name.replaceAll("(?<=.)(View|State|Event)$", ""));
    }
}
