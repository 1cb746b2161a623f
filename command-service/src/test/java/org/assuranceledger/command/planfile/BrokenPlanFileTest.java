package org.assuranceledger.command.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.planfile.PlanText.file;
import static org.assuranceledger.command.planfile.PlanText.line;
import static org.assuranceledger.command.planfile.PlanText.problems;
import static org.assuranceledger.command.planfile.PlanText.read;
import static org.assuranceledger.command.planfile.PlanText.withLines;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenPlanFileTest {
    @Test
    void everythingWrongIsToldAtOnce() {
        String broken = file(
                line("version", "text=0.3"),
                line("plan", "text=", "who=B", "status=nearly"),
                line("plan-start", "when=31/02/2015"),
                line("plan-end", "when=31.3.16"),
                line("plan-end", "when=2016-03-31"),
                line("priority", "ref=1", "text=Voice"),
                line("priority", "ref=1", "text=Again"),
                line("action", "ref=1.1", "under=7", "text=Ask"),
                line("action", "ref=1 (b)", "under=1", "text=\u0007Ring"),
                line("measure", "ref=1.1", "text=Heard", "type=opinion", "who=SEG"),
                line("target", "ref=1.1", "text=all", "value=many"),
                line("year-bucket", "ref=1.1", "value=2015"),
                line("other-date", "ref=1.1", "under=1", "text=T", "when=May"),
                line("risk", "ref=9.9", "text=Lost"),
                line("mile stone!", "ref=1.1", "text=A"),
                "lead,1.1,,,,,,,,,SEG,,,,,and more",
                "risk,1.1,,\"never closed",
                line("risk", "ref=1.1", "text=Caf\uFFFD"));

        assertThat(problems(broken))
                .containsExactly(
                        "2|kind|version|before-the-plan",
                        "3|text||cell-blank",
                        "3|status|nearly|word-unknown",
                        "4|when|31/02/2015|day-unreadable",
                        "5|when|31.3.16|day-unreadable",
                        "6|kind|plan-end|line-twice",
                        "8|ref|1|ref-twice",
                        "9|under|7|priority-unknown",
                        "10|ref|1 (b)|ref-unusable",
                        "10|text| Ring|character-unseen",
                        "11|type|opinion|word-unknown",
                        "11|who|SEG|cell-unused",
                        "12|value|many|number-unreadable",
                        "13|value|2015|years-unreadable",
                        "14|under|1|milestone-unknown",
                        "15|ref|9.9|action-unknown",
                        "16|kind|mile stone!|kind-unknown",
                        "17||and more|too-many-cells",
                        "18|text|risk,1.1,,\"never closed |quotes-broken",
                        "19|text|Caf\uFFFD|character-lost");
        assertThat(read(broken).goodRows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultSaysInSentencesWhatIsWrongAndWhatToDo(PlanFileFault fault) {
        CellProblem problem = CellProblem.of(1, "text", "words", fault);

        assertThat(problem.wrong()).matches("[A-Z].*\\.");
        assertThat(problem.remedy()).matches("[A-Z].*\\.");
    }

    @Test
    void theGoodRowsAreThoseWithoutAnyProblem() {
        PlanReading reading = read(withLines(
                line("action", "ref=1.2", "under=1", "text=Bad"),
                line("milestone", "ref=1.2", "text=A", "when=May"),
                line("measure", "ref=1.2", "text=A", "type=nonsense"),
                line("action", "ref=1.3", "under=1", "text=Good"),
                line("risk", "ref=1.3", "text=A")));

        assertThat(reading.leftOut()).containsExactly("1.2");
        assertThat(reading.goodRows().orElseThrow().actions())
                .extracting(ActionRow::ref)
                .containsExactly("1.1", "1.3");
        assertThat(reading.goodRows().orElseThrow().actions().getLast().risks()).containsExactly("A");
    }

    @Test
    void aProblemInAPriorityLeavesOutWhatStandsUnderIt() {
        PlanReading reading = read(withLines(
                line("priority", "ref=2", "text="),
                line("section", "ref=2.1", "under=2", "text=S"),
                line("action", "ref=2.1.1", "under=2.1", "text=T"),
                line("action", "ref=2.2", "under=2", "text=T")));

        assertThat(problems(reading)).containsExactly("7|text||cell-blank");
        assertThat(reading.leftOut()).containsExactly("2.1.1", "2.2");
        assertThat(reading.goodRows().orElseThrow().sections()).isEmpty();
        assertThat(reading.goodRows().orElseThrow().priorities())
                .extracting(PriorityRow::ref)
                .containsExactly("1");
    }

    @Test
    void aProblemInThePlansOwnLinesLeavesNoGoodRows() {
        PlanReading reading = read(withLines(line("effective", "when=soon")));

        assertThat(problems(reading)).containsExactly("7|when|soon|day-unreadable");
        assertThat(reading.goodRows()).isEmpty();
    }

    @Test
    void aLineOfUnknownKindWithoutAReferenceMayHaveBeenThePlans() {
        assertThat(read(withLines(line("verzion", "text=0.3"))).goodRows()).isEmpty();
        assertThat(read(withLines(line("rizk", "ref=1.1", "text=T"))).goodRows())
                .hasValueSatisfying(plan -> assertThat(plan.actions()).isEmpty());
    }

    @Test
    void aCellTooManyLeavesTheActionOut() {
        PlanReading reading = read(withLines(line("risk", "ref=1.1", "text=T") + ",more"));

        assertThat(problems(reading)).containsExactly("7||more|too-many-cells");
        assertThat(reading.leftOut()).containsExactly("1.1");
    }

    @Test
    void aYearOfThePlanIsCountedFromItsFirst() {
        assertThat(problems(withLines(
                        line("year-bucket", "ref=1.1", "value=0"),
                        line("action", "ref=1.2", "under=1", "text=T"),
                        line("year-bucket", "ref=1.2", "text=2 or 21"))))
                .containsExactly("7|value|0|years-unreadable", "9|text|2 or 21|years-unreadable");
    }

    @Test
    void aReferenceUsedTwiceLeavesOutBoth() {
        PlanReading reading = read(withLines(line("action", "ref=1.1", "under=1", "text=Another")));

        assertThat(problems(reading)).containsExactly("7|ref|1.1|ref-twice");
        assertThat(reading.leftOut()).containsExactly("1.1");
        assertThat(reading.goodRows().orElseThrow().actions()).isEmpty();
    }

    @Test
    void capitalsDoNotMakeAnotherReference() {
        assertThat(problems(withLines(
                        line("action", "ref=A1", "under=1", "text=T"), line("action", "ref=a1", "under=1", "text=T"))))
                .containsExactly("8|ref|a1|ref-twice");
    }

    @Test
    void aReferenceIsShortAndPlain() {
        String most = "1234567890.1234567890-1234567890.abcdefg";

        assertThat(problems(withLines(line("priority", "ref=" + most, "text=T"))))
                .isEmpty();
        assertThat(problems(withLines(
                        line("priority", "ref=" + most + "h", "text=T"), line("priority", "ref=a/b", "text=T"))))
                .containsExactly("7|ref|" + most + "h|ref-unusable", "8|ref|a/b|ref-unusable");
    }

    @Test
    void aSectionMayNotTakeThePlaceOfAPriority() {
        assertThat(problems(withLines(
                        line("section", "ref=1", "under=1", "text=T"),
                        line("section", "ref=1.a", "under=1.b", "text=T"))))
                .containsExactly("7|ref|1|ref-twice", "8|under|1.b|priority-unknown");
    }

    @Test
    void whatMayBeSaidOnceForAPlanIsNotSaidTwice() {
        String[] lines = {
            line("plan", "text=T", "who=B"),
            line("plan-start", "when=2015-04-01"),
            line("plan-end", "when=2016-03-31"),
            line("version", "text=1"),
            line("effective", "when=2015-04-01")
        };

        assertThat(problems(
                        withLines(Stream.of(lines, lines).flatMap(Stream::of).toArray(String[]::new))))
                .containsExactly(
                        "7|kind|plan|line-twice",
                        "8|kind|plan-start|line-twice",
                        "9|kind|plan-end|line-twice",
                        "12|kind|plan|line-twice",
                        "13|kind|plan-start|line-twice",
                        "14|kind|plan-end|line-twice",
                        "15|kind|version|line-twice",
                        "16|kind|effective|line-twice");
    }

    @Test
    void whatMayBeSaidOnceForAnActionIsNotSaidTwice() {
        assertThat(problems(withLines(
                        line("theme", "ref=1.1", "text=A"),
                        line("theme", "ref=1.1", "text=B"),
                        line("year-bucket", "ref=1.1", "value=1"),
                        line("year-bucket", "ref=1.1", "value=1"))))
                .containsExactly("8|kind|theme|line-twice", "10|kind|year-bucket|line-twice");
    }

    @Test
    void onlyABlankRowGoesWithoutWording() {
        assertThat(problems(withLines(
                        line("action", "ref=1.2", "under=1"), line("action", "ref=1.3", "under=1", "type=commitment"))))
                .containsExactly("7|text||cell-blank", "8|text||cell-blank");
    }

    @Test
    void aUnitNeedsItsNumberAndFullerWordsNeedTheWordsOfTheCell() {
        assertThat(problems(withLines(
                        line("progress", "ref=1.1", "text=T", "unit=schools"),
                        line("milestone", "ref=1.1", "text=T", "reads_as=July 2014"),
                        line("year-bucket", "ref=1.1", "note=N"))))
                .containsExactly("7|value||cell-blank", "8|when||cell-blank", "9|value||cell-blank");
    }

    @Test
    void aDayOfAnotherCenturyIsASlipOfTheHand() {
        assertThat(problems(file(
                        line("plan", "text=T", "who=B"),
                        line("plan-start", "when=0015-04-01"),
                        line("plan-end", "when=01/04/20155"))))
                .containsExactly("3|when|0015-04-01|day-unreadable", "4|when|01/04/20155|day-unreadable");
    }
}
