package org.assuranceledger.command.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.planfile.PlanText.good;
import static org.assuranceledger.command.planfile.PlanText.line;
import static org.assuranceledger.command.planfile.PlanText.withLines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFileFormatTest {
    @Test
    void wordsForADateThatNobodyCanReadAreNoProblem() {
        assertThat(good(withLines(line("milestone", "ref=1.1", "text=A", "when=when Mars allows")))
                        .actions()
                        .getFirst()
                        .milestones())
                .extracting(milestone -> milestone.due().asWritten())
                .containsExactly("when Mars allows");
    }

    @Test
    void columnsMayComeInAnyOrderAndUnneededOnesMayBeMissing() {
        String file = """
                who,Text, KIND ,ref,When,
                B,T,plan,,,
                ,,plan-start,,2015-04-01,
                ,,plan-end,,2016-03-31,
                """;

        assertThat(good(file).heading().title()).isEqualTo("T");
    }

    @Test
    void semicolonsServeAsWellAsCommas() {
        String file = """
                kind;ref;text;who;when
                plan;;Plan, with a comma;B;
                plan-start;;;;2015-04-01
                plan-end;;;;2016-03-31
                """;

        assertThat(good(file).heading().title()).isEqualTo("Plan, with a comma");
    }

    @Test
    void aByteOrderMarkBlankLinesAndWindowsLineEndsDoNotMatter() throws IOException {
        String file = "\uFEFF" + withLines("", ",,,,", "\u00A0", line("risk", "ref=1.1", "text=Größe £5 – ’"));
        byte[] bytes = file.replace("\n", "\r\n").getBytes(UTF_8);

        assertThat(PlanFileReader.read(new ByteArrayInputStream(bytes))
                        .goodRows()
                        .orElseThrow()
                        .actions()
                        .getFirst()
                        .risks())
                .containsExactly("Größe £5 – ’");
    }

    @Test
    void aCellMayRunOverLinesAndHoldQuotes() {
        String words = "First,\nthen \"second\"; third";

        assertThat(good(withLines(line("risk", "ref=1.1", "text=" + words)))
                        .actions()
                        .getFirst()
                        .risks())
                .containsExactly(words);
    }

    @Test
    void formulasMarkupAndScriptsStayTheTextTheyAre() {
        List<String> words = List.of(
                "=HYPERLINK(\"http://x\",\"y\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "<script>alert(1)</script>",
                "{{7*7}}",
                "${jndi:ldap://x}");
        String[] lines = words.stream()
                .map(text -> line("risk", "ref=1.1", "text=" + text))
                .toArray(String[]::new);

        assertThat(good(withLines(lines)).actions().getFirst().risks()).isEqualTo(words);
    }
}
