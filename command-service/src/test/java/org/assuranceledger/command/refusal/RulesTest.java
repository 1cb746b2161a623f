package org.assuranceledger.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.command.fixture.Compiled;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/rules}, which people read, the same as the rules in the code. */
class RulesTest {
    private static final Path DOCS = Path.of("../docs/rules");
    private static final Pattern ROW = Pattern.compile("(\\| `[a-z0-9-]+` \\|.*\\|) ([^|]+) \\|");
    private static final Pattern COMMAND = Pattern.compile("[A-Z][A-Za-z0-9]+");

    @Test
    void everyRuleHasASentenceAndADocRow() throws IOException {
        Set<String> inDocs = rows().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> inCode = Compiled.rules().map(RulesTest::row).collect(Collectors.toCollection(TreeSet::new));
        assertThat(inDocs).as("rows of docs/rules/*.md, without the commands").containsExactlyElementsOf(inCode);
    }

    @Test
    void everySentenceEndsAsOne() {
        assertThat(Compiled.rules().flatMap(rule -> Stream.of(rule.sentence(), rule.remedy())))
                .allMatch(sentence -> sentence.matches("(?s)[\"A-Z{].*[.]"));
    }

    @Test
    void noTwoRulesHaveOneCode() {
        assertThat(Compiled.rules().map(Rule::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandNamedInTheDocsIsThere() throws IOException {
        assertThat(rows().flatMap(row -> COMMAND.matcher(row[1]).results().map(named -> named.group())))
                .filteredOn(named -> !named.equals("Every"))
                .isSubsetOf(Compiled.commands().map(Class::getSimpleName).toList());
    }

    private static String row(Rule rule) {
        return "| `%s` | %s | %s |".formatted(rule.code(), blanked(rule.sentence()), blanked(rule.remedy()));
    }

    private static String blanked(String sentence) {
        return sentence.replaceAll("\\{\\d}", "…");
    }

    /** Each row of the rules' tables: the row without its last column, and that column. */
    private static Stream<String[]> rows() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text
                    .toString()
                    .lines()
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new String[] {row.group(1), row.group(2)})
                    .toList()
                    .stream();
        }
    }
}
