package org.assuranceledger.command.planfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.planfile.PlanText.file;
import static org.assuranceledger.command.planfile.PlanText.line;
import static org.assuranceledger.command.planfile.PlanText.problems;
import static org.assuranceledger.command.planfile.PlanText.withLines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class UnreadablePlanFileTest {
    @Test
    void aPlanNeedsItsFirstAndItsLastDayInThatOrder() {
        assertThat(problems(file(line("plan", "text=T", "who=B"))))
                .containsExactly("1|kind||plan-start-missing", "1|kind||plan-end-missing");
        assertThat(problems(file(
                        line("plan", "text=T", "who=B"),
                        line("plan-start", "when=2016-04-01"),
                        line("plan-end", "when=2015-03-31"))))
                .containsExactly("4|when|2015-03-31|plan-ends-before-it-starts");
    }

    @Test
    void aFileWithoutAPlanLineSaysSoOnce() {
        assertThat(problems(file(line("priority", "ref=1", "text=T"))))
                .containsExactly("1|kind||plan-line-missing", "1|kind||plan-start-missing", "1|kind||plan-end-missing");
    }

    @Test
    void headingsAreChecked() {
        assertThat(problems("kind,when,Wenn,who,WHO\n"))
                .contains(
                        "1|Wenn|Wenn|column-unknown",
                        "1|WHO|WHO|column-twice",
                        "1|ref||column-missing",
                        "1|text||column-missing");
    }

    @Test
    void aFileThatIsNotAPlanFileIsToldApart() throws IOException {
        assertThat(problems("")).containsExactly("1|||heading-line-missing");
        assertThat(problems("\n\nName,Age\nA,1\n")).containsExactly("3||Name Age|heading-line-missing");
        assertThat(PlanFileReader.read(new ByteArrayInputStream(withLines().getBytes(UTF_16)))
                        .problems())
                .extracting(CellProblem::fault)
                .contains(PlanFileFault.HEADING_LINE_MISSING);
    }

    @Test
    void workbooksOfTodayAndOfOldAreToldApart() throws IOException {
        byte[] ofToday = {'P', 'K', 3, 4, 20, 0};
        byte[] ofOld = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1};

        for (byte[] workbook : List.of(ofToday, ofOld)) {
            assertThat(problems(PlanFileReader.read(new ByteArrayInputStream(workbook))))
                    .containsExactly("1|||file-is-no-csv");
        }
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirLine() throws IOException {
        byte[] bytes = withLines(line("risk", "ref=1.1", "text=costs £5")).getBytes(ISO_8859_1);

        assertThat(problems(PlanFileReader.read(new ByteArrayInputStream(bytes))))
                .containsExactly("7|text|costs \uFFFD5|character-lost");
    }

    @Test
    void aCellThatRunsOnIsToldWithTheLineItStartsOn() {
        assertThat(problems(
                        withLines(line("risk", "ref=1.1", "text=over\ntwo lines"), line("risk", "ref=9.9", "text=T"))))
                .containsExactly("9|ref|9.9|action-unknown");
    }

    @Test
    void brokenQuotesAreToldAndReadingGoesOnWithTheNextLine() {
        assertThat(problems(withLines(
                        "risk,1.1,,\"closed\" too early",
                        "risk,9.9,,\"well closed\"",
                        "risk,1.1,,\"opened here",
                        line("risk", "ref=8.8", "text=T"))))
                .containsExactly(
                        "7|text|risk,1.1,,\"closed\" too early |quotes-broken",
                        "8|ref|9.9|action-unknown",
                        "9|text|risk,1.1,,\"opened here |quotes-broken",
                        "10|ref|8.8|action-unknown");
    }

    @Test
    void brokenQuotesAreToldInTheHeadingLineAndBeyondTheLastHeadingToo() {
        assertThat(problems("kind,\"ref\"x,text\nplan,1,T\n"))
                .containsExactly("1||kind,\"ref\"x,text |quotes-broken", "2||plan 1 T|heading-line-missing");
        assertThat(problems("kind,ref,text\nrisk,1,T,\"more\"x\n")).contains("2||risk,1,T,\"more\"x |quotes-broken");
    }

    @Test
    void aFileThatIsTooBigOrTooLongIsNotReadOn() throws IOException {
        byte[] big = new byte[PlanFileReader.LARGEST + 1];
        Arrays.fill(big, (byte) 'x');
        String[] many =
                IntStream.rangeClosed(1, 20_000).mapToObj(i -> "risk,1.1,,T").toArray(String[]::new);

        assertThat(problems(PlanFileReader.read(new ByteArrayInputStream(big)))).containsExactly("1|||file-too-big");
        assertThat(problems(withLines(Arrays.copyOf(many, 19_995)))).isEmpty();
        assertThat(problems(withLines(many))).containsExactly("20002|||too-many-lines");
    }

    @Test
    void aFileFullOfQuotesIsGivenUpInTime() {
        List<String> quotes = List.of("\"", "\"\"\"", "\"\n", "a,\"\n", "\"\",\"\n");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> quotes.forEach(quote -> assertThat(
                                problems(PlanText.HEADINGS + "\n" + quote.repeat(1_000_000 / quote.length())))
                        .isNotEmpty()));
    }

    @Test
    void textThatIsTooLongIsRefusedAndShownShort() {
        String most = "x".repeat(10_000);

        assertThat(problems(withLines(
                        line("plan-doubt", "text=" + most),
                        line("action", "ref=1.2", "under=1", "text=" + most, "note=" + most),
                        line("sub-action", "ref=1.1", "text=" + most),
                        line("milestone", "ref=1.1", "text=" + most),
                        line("measure", "ref=1.1", "type=output", "text=" + most),
                        line("target", "ref=1.1", "value=1", "text=" + most),
                        line("risk", "ref=1.1", "text=" + most),
                        line("progress", "ref=1.1", "text=" + most),
                        line("doubt", "ref=1.1", "text=" + most))))
                .isEmpty();
        assertThat(problems(withLines(line("risk", "ref=1.1", "text=" + most + "x"))))
                .containsExactly("7|text|" + "x".repeat(80) + "…|text-too-long");
    }

    @Test
    void titlesAndNamesAreShorterThanWording() {
        String most = "y".repeat(500);
        String shown = "y".repeat(80) + "…";

        assertThat(problems(
                        withLines(line("priority", "ref=2", "text=" + most), line("lead", "ref=1.1", "who=" + most))))
                .isEmpty();
        assertThat(problems(withLines(
                        line("priority", "ref=2", "text=" + most + "y"),
                        line("action", "ref=2.1", "under=2", "text=" + most + "y", "who=" + most + "y"))))
                .containsExactly("7|text|" + shown + "|line-too-long", "8|who|" + shown + "|line-too-long");
    }
}
