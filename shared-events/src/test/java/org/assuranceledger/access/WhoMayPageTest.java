package org.assuranceledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.access.Permissions.Kind;
import org.assuranceledger.access.Permissions.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rights is what docs/who-may.md says, which a person approved: a right changes in both or not at all. */
class WhoMayPageTest {
    private static final Path PAGE = Path.of("../docs/who-may.md");

    @ParameterizedTest
    @EnumSource
    void theTableIsAsApproved(Kind kind) throws IOException {
        assertThat(Permissions.rows().stream().filter(row -> row.kind() == kind).map(WhoMayPageTest::line))
                .containsExactlyElementsOf(approved(kind));
    }

    @Test
    void theColumnsAreTheRolesInTheirOrder() throws IOException {
        String roles = Stream.of(Role.values()).map(Role::words).collect(Collectors.joining(" | "));
        assertThat(Files.readAllLines(PAGE)).contains("| command | " + roles + " |", "| view | " + roles + " |");
    }

    private static List<String> approved(Kind kind) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| " + words(kind) + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String line(Row row) {
        return Arrays.stream(Role.values())
                .map(role -> words(row.cells().get(role)))
                .collect(Collectors.joining(" | ", "| " + row.name() + " | ", " |"));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
