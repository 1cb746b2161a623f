package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.assuranceledger.command.planfile.ActionRow;
import org.assuranceledger.command.planfile.ActionType;
import org.assuranceledger.command.planfile.DateWords;
import org.assuranceledger.command.planfile.PlanCount;
import org.assuranceledger.command.planfile.PlanFileReader;
import org.assuranceledger.command.planfile.TargetStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FivePlansTest {
    @ParameterizedTest
    @EnumSource
    void aRealPlanReadsWithoutAProblem(RealPlan plan) throws IOException {
        assertThat(PlanFileReader.read(new ByteArrayInputStream(plan.bytes())).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRealPlanHoldsAllThatWasCounted(RealPlan plan) throws IOException {
        assertThat(plan.plan().count()).isEqualTo(plan.count);
    }

    @Test
    void togetherTheyHoldAllTheirRows() throws IOException {
        assertThat(total(PlanCount::actions)).isEqualTo(204);
        assertThat(total(PlanCount::milestones)).isEqualTo(89);
        assertThat(total(PlanCount::measures)).isEqualTo(148);
        assertThat(total(PlanCount::targets)).isEqualTo(16);
        assertThat(total(PlanCount::notes)).isEqualTo(143);
        assertThat(total(PlanCount::notesWithDateWords)).isEqualTo(117);
    }

    @ParameterizedTest
    @EnumSource
    void dateWordsStandAsPrinted(RealPlan plan) throws IOException {
        assertThat(plan.plan().actions().stream().flatMap(row -> Stream.concat(dueWords(row), noteWords(row))))
                .extracting(DateWords::asWritten)
                .noneMatch(words -> words.contains("[") || words.contains("|") || words.contains("  "));
    }

    @Test
    void referencesArePrintedAsTheDocumentsPrintThem() throws IOException {
        assertThat(printed(RealPlan.HARROW).filter(Optional.of("1")::equals)).hasSize(2);
        assertThat(printed(RealPlan.HARROW).filter(Optional::isEmpty)).hasSize(2);
        assertThat(printed(RealPlan.BARKING_DAGENHAM)).allMatch(Optional::isEmpty);
        assertThat(printed(RealPlan.LAMBETH)).allMatch(Optional::isEmpty);
        assertThat(printed(RealPlan.LEICESTERSHIRE_RUTLAND)).contains(Optional.of("1.1.1."), Optional.of("2.1.1"));
        assertThat(printed(RealPlan.REDBRIDGE)).allMatch(Optional::isPresent);
    }

    @Test
    void whatIsOddAboutThePlansIsKept() throws IOException {
        assertThat(row(RealPlan.LEICESTERSHIRE_RUTLAND, "5.1").type()).isEqualTo(ActionType.BLANK_ROW);
        assertThat(row(RealPlan.LEICESTERSHIRE_RUTLAND, "2.2.1").oversight()).hasSize(1);
        assertThat(row(RealPlan.REDBRIDGE, "1.8").milestones().getFirst().due().asWritten())
                .isEqualTo("Audit completed by 31 October 2014");
        assertThat(row(RealPlan.REDBRIDGE, "6.1").milestones().getLast().otherDates())
                .hasSize(1);
        assertThat(row(RealPlan.REDBRIDGE, "3.3").leadsAsWritten()).isEqualTo("Chair, LSCB  Chair, CSPB");
        assertThat(row(RealPlan.HARROW, "57").targets().getFirst().status()).isEqualTo(TargetStatus.FRAGMENT);
        assertThat(row(RealPlan.LAMBETH, "B1").yearBucket().orElseThrow().printed())
                .contains(1);
        assertThat(row(RealPlan.LAMBETH, "B1").milestones().getFirst().due().asWritten())
                .isEqualTo("Year 1 (by March 2018)");
    }

    private static int total(ToIntFunction<PlanCount> part) throws IOException {
        int total = 0;
        for (RealPlan plan : RealPlan.values()) {
            total += part.applyAsInt(plan.plan().count());
        }
        return total;
    }

    private static Stream<Optional<String>> printed(RealPlan plan) throws IOException {
        return plan.plan().actions().stream().map(ActionRow::printed);
    }

    private static ActionRow row(RealPlan plan, String ref) throws IOException {
        return plan.plan().actions().stream()
                .filter(row -> row.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<DateWords> dueWords(ActionRow row) {
        return row.milestones().stream().map(milestone -> milestone.due());
    }

    private static Stream<DateWords> noteWords(ActionRow row) {
        return row.progress().stream().map(note -> note.when());
    }
}
