package org.assuranceledger.command.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@code docs/plan-file.md}, by which people write their files, to what the reader does. */
class PlanFileGuideTest {
    private static String guide = "";

    @BeforeAll
    static void readTheGuide() throws IOException {
        guide = Files.readString(Path.of("../docs/plan-file.md"));
    }

    @Test
    void theExampleOfTheGuideIsAGoodFile() {
        int start = guide.indexOf("```csv\n") + "```csv\n".length();
        PlanFile plan = PlanText.good(guide.substring(start, guide.indexOf("```", start)));

        assertThat(plan.count()).isEqualTo(new PlanCount(2, 0, 3, 2, 2, 1, 1, 0, 1, 1, 1));
    }

    @Test
    void theGuideNamesEveryColumnKindWordAndFault() {
        assertThat(Stream.of(Column.values()).map(Column::heading)).allMatch(this::isNamed);
        assertThat(Stream.of(PlanFileFault.values()).map(PlanFileFault::code)).allMatch(this::isNamed);
        assertThat(Stream.of(LineKind.values())
                        .flatMap(kind -> Stream.concat(Stream.of(kind), wordsOf(kind)))
                        .filter(word -> word != PlanStatus.UNSTATED)
                        .map(FixedWord::word))
                .allMatch(this::isNamed);
    }

    @ParameterizedTest
    @EnumSource
    void theGuideNamesTheColumnsOfEveryKind(LineKind kind) {
        List<String> row = guide.lines()
                .map(line -> List.of(line.split("\\|", -1)))
                .filter(cells -> cells.size() == 5 && cells.get(1).contains("`" + kind.word() + "`"))
                .findFirst()
                .orElseThrow();
        String columns = row.get(3).replaceAll("\\(.*?\\)", "");

        assertThat(Stream.of(Column.values()).filter(column -> columns.contains("**" + column.heading() + "**")))
                .containsExactlyInAnyOrderElementsOf(kind.needs);
        assertThat(Stream.of(columns.split("[^a-z_]+", -1)).flatMap(word -> Column.headed(word).stream()))
                .containsOnlyOnceElementsOf(kind.needs)
                .containsAll(kind.may)
                .allMatch(kind::uses);
    }

    private boolean isNamed(String word) {
        return guide.contains("`" + word + "`");
    }

    private static Stream<FixedWord> wordsOf(LineKind kind) {
        return kind.fixed.values().stream().flatMap(words -> Stream.of(words.getEnumConstants()));
    }
}
