package org.assuranceledger.ledger;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents as they were kept until 26 November 2026, with each hash and each salt as hexadecimal digits. */
public final class HashesAsDigits {
    private HashesAsDigits() {}

    /** A commit so. */
    public static Map<String, Object> write(Commit commit) {
        return each(CommitFields.write(commit));
    }

    private static Map<String, Object> each(Map<?, ?> fields) {
        return fields.entrySet().stream().collect(Collectors.toMap(f -> (String) f.getKey(), f -> old(f.getValue())));
    }

    private static Object old(Object value) {
        return switch (value) {
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Map<?, ?> fields -> each(fields);
            case List<?> list -> list.stream().map(HashesAsDigits::old).toList();
            default -> value;
        };
    }
}
