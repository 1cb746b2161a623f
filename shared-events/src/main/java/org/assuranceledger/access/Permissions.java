package org.assuranceledger.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The table {@code permissions.csv}: which role may give which command and read which view. What has no row, nobody
 * may.
 */
public final class Permissions {
    private static final SequencedMap<String, Row> ROWS = read();

    private Permissions() {}

    /** What a row is about. */
    public enum Kind {
        /** A command, by its name. */
        COMMAND,
        /** A view, by its name. */
        VIEW
    }

    /** One row, with a cell for each role. */
    public record Row(Kind kind, String name, Map<Role, Right> cells) {}

    /** All rows, in the table's order. */
    public static List<Row> rows() {
        return List.copyOf(ROWS.values());
    }

    /** Whether a role may give the command or read the view of this name. */
    public static Right of(String name, Role role) {
        Row row = ROWS.get(name);
        return row == null ? Right.NO : row.cells().getOrDefault(role, Right.NO);
    }

    /** The roles that may, if only for their own agency, in the order of {@link Role}. */
    public static List<Role> whoMay(String name) {
        return Stream.of(Role.values())
                .filter(role -> of(name, role) != Right.NO)
                .toList();
    }

    private static SequencedMap<String, Row> read() {
        List<String> lines = lines();
        List<Role> roles = Arrays.stream(lines.getFirst().split(","))
                .skip(2)
                .map(code -> Role.of(code).orElseThrow(() -> new IllegalStateException("No role is called " + code)))
                .toList();
        SequencedMap<String, Row> rows = new LinkedHashMap<>();
        lines.stream().skip(1).map(line -> row(roles, line)).forEach(row -> {
            if (rows.put(row.name(), row) != null) {
                throw new IllegalStateException("Two rows are called " + row.name());
            }
        });
        return rows;
    }

    private static Row row(List<Role> roles, String line) {
        List<String> cells = List.of(line.split(","));
        if (cells.size() != roles.size() + 2) {
            throw new IllegalStateException("A row has one cell for each role: " + line);
        }
        Map<Role, Right> rights = new EnumMap<>(Role.class);
        for (Role role : roles) {
            rights.put(role, Right.valueOf(upper(cells.get(roles.indexOf(role) + 2))));
        }
        return new Row(Kind.valueOf(upper(cells.get(0))), cells.get(1), Map.copyOf(rights));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static List<String> lines() {
        try (InputStream table = Permissions.class.getResourceAsStream("permissions.csv")) {
            if (table == null) {
                throw new IllegalStateException("permissions.csv is missing");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
