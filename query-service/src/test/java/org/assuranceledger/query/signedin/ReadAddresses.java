package org.assuranceledger.query.signedin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address of the query side, filled with things that are in the record.
 *
 * @param rows that decide who may read it
 * @param path on a board of that name, where it is about one
 */
record ReadAddresses(List<String> rows, String path) {
    private static final Map<String, String> PARTS =
            Map.of("plan", "2015-16", "action", "1.2", "number", "1", "round", "2015", "audit", "neglect-2015");

    /** All that are mapped, on a board; {@code %s} stands for the board. */
    static List<ReadAddresses> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> MaySee.isOurs(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> new ReadAddresses(MaySee.rowsFor(entry.getValue()), filled(pattern))))
                .distinct()
                .toList();
    }

    /** Whether it is about one board. */
    boolean isOfBoard() {
        return path.contains("%s");
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    String on(String board) {
        return path.replace("%s", board);
    }

    private static String filled(String pattern) {
        String path = Stream.of("board", "boardId").reduce(pattern, (so, part) -> so.replace("{" + part + "}", "%s"));
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        }
        return path;
    }
}
