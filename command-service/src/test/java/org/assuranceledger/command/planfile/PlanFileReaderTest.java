package org.assuranceledger.command.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.planfile.PlanText.good;
import static org.assuranceledger.command.planfile.PlanText.line;
import static org.assuranceledger.command.planfile.PlanText.withLines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanFileReaderTest {
    @Test
    void anActionInASectionKnowsItsPriority() {
        PlanFile plan = good(withLines(
                line("priority", "ref=2a", "text=Safe", "who=Director", "printed=none", "note=N"),
                line("section", "ref=2.1", "under=2A", "text=Learning", "printed=2.1.", "note=M"),
                line("action", "ref=2.1.1", "under=2.1", "text=Learn", "printed=2.1.1.")));

        assertThat(plan.priorities().getLast())
                .isEqualTo(new PriorityRow("2a", Optional.empty(), "Safe", Optional.of("Director"), "N", 7));
        assertThat(plan.priorities().getFirst().printed()).contains("1");
        assertThat(plan.sections()).containsExactly(new SectionRow("2.1", "2a", Optional.of("2.1."), "Learning", "M"));
        ActionRow action = plan.actions().getLast();
        assertThat(action.priorityRef()).isEqualTo("2a");
        assertThat(action.sectionRef()).contains("2.1");
        assertThat(action.printed()).contains("2.1.1.");
        assertThat(plan.actions().getFirst().sectionRef()).isEmpty();
    }

    @Test
    void anActionCarriesEverythingItsLinesTell() {
        ActionRow action = good(withLines(
                        line("theme", "ref=1.1", "text=Voice"),
                        line("subject", "ref=1.1", "text=survey"),
                        line("group", "ref=1.1", "text=Youth Forum"),
                        line("sub-action", "ref=1.1", "text=Write questions", "who=SEG", "note=N"),
                        line("risk", "ref=1.1", "text=No answers"),
                        line("year-bucket", "ref=1.1", "text=2 or 3", "when=after B7", "note=order"),
                        line("doubt", "ref=1.1", "text=No date")))
                .actions()
                .getFirst();

        assertThat(action.theme()).contains("Voice");
        assertThat(action.subActions())
                .containsExactly(new SubActionRow("Write questions", Optional.of("SEG"), "N", 10));
        assertThat(action.risks()).containsExactly("No answers");
        assertThat(action.yearBucket()).contains(new YearBucket(Optional.empty(), List.of(2, 3), "after B7", "order"));
        assertThat(action.yearBucket().orElseThrow().words()).isEqualTo("Year 2 or 3");
        assertThat(action.doubts()).containsExactly("No date");
        assertThat(action.line()).isEqualTo(6);
    }

    @Test
    void milestonesAreNumberedAndKeepTheirDatesAsWords() {
        ActionRow action = good(withLines(
                        line("milestone", "ref=1.1", "text=A", "when=by 31.3.16", "who=SEG", "note=N"),
                        line("milestone", "ref=1.1", "text=B", "when=& 2014", "reads_as=July 2014"),
                        line("other-date", "ref=1.1", "under=2", "text=the audit", "when=April 2016")))
                .actions()
                .getFirst();

        assertThat(action.milestones())
                .containsExactly(
                        new MilestoneRow(
                                1, "A", new DateWords("by 31.3.16", "", ""), Optional.of("SEG"), List.of(), "N", 7),
                        new MilestoneRow(
                                2,
                                "B",
                                new DateWords("& 2014", "July 2014", ""),
                                Optional.empty(),
                                List.of(new OtherDateRow("the audit", new DateWords("April 2016", "", ""), "")),
                                "",
                                8));
        assertThat(action.milestones())
                .extracting(milestone -> milestone.due().toRead())
                .containsExactly("by 31.3.16", "July 2014");
    }

    @Test
    void howOftenIsReadWithTheDate() {
        assertThat(new DateWords("October 2015", "", "six monthly").toRead()).isEqualTo("October 2015, six monthly");
        assertThat(new DateWords("", "", "six monthly").toRead()).isEqualTo("six monthly");
        assertThat(new DateWords("", "", "").toRead()).isEmpty();
    }

    @Test
    void leadsAreListedBesideTheWordsOfTheirCell() {
        ActionRow action = good(withLines(
                        line("action", "ref=1.2", "under=1", "text=T", "who=Chair, LSCB  Chair, CSPB"),
                        line("lead", "ref=1.2", "who=Chair, LSCB", "note=cut short"),
                        line("lead", "ref=1.2", "who=Chair, CSPB"),
                        line("oversight", "ref=1.2", "who=SEG", "text=to monitor", "note=N")))
                .actions()
                .getLast();

        assertThat(action.leadsAsWritten()).isEqualTo("Chair, LSCB  Chair, CSPB");
        assertThat(action.leads())
                .containsExactly(new LeadRow("Chair, LSCB", "cut short"), new LeadRow("Chair, CSPB", ""));
        assertThat(action.oversight()).containsExactly(new OversightRow("SEG", "to monitor", "N"));
    }

    @Test
    void theWordsOfTheLeadCellAreOneLeadWhereNoneIsListed() {
        assertThat(good(withLines(line("action", "ref=1.2", "under=1", "text=T", "who=Chair, LSCB")))
                        .actions()
                        .getLast()
                        .leads())
                .containsExactly(new LeadRow("Chair, LSCB", ""));
        assertThat(good(withLines()).actions().getFirst().leads()).isEmpty();
    }

    @Test
    void measuresTargetsAndNotesAreRead() {
        ActionRow action = good(withLines(
                        line("measure", "ref=1.1", "text=Heard", "type=Feedback", "note=N"),
                        line("target", "ref=1.1", "text=events", "value=2", "unit=events", "printed=Two"),
                        line(
                                "target",
                                "ref=1.1",
                                "text=?",
                                "value=50",
                                "unit=percent",
                                "type=progress",
                                "status=fragment"),
                        line(
                                "progress",
                                "ref=1.1",
                                "text=Printed",
                                "value=2,000",
                                "unit=leaflets",
                                "when=July 2014",
                                "type=publication",
                                "status=done",
                                "note=N"),
                        line(
                                "progress",
                                "ref=1.1",
                                "text=Booked",
                                "date_role=planned",
                                "when=May",
                                "status=scheduled")))
                .actions()
                .getFirst();

        assertThat(action.measures()).containsExactly(new MeasureRow("Heard", MeasureType.FEEDBACK, "N", 7));
        assertThat(action.targets())
                .containsExactly(
                        new TargetRow(
                                "events",
                                BigDecimal.TWO,
                                "events",
                                TargetPlace.ACTION,
                                TargetStatus.TARGET,
                                "Two",
                                "",
                                8),
                        new TargetRow(
                                "?",
                                new BigDecimal(50),
                                "percent",
                                TargetPlace.PROGRESS,
                                TargetStatus.FRAGMENT,
                                "50",
                                "",
                                9));
        ProgressRow printed = action.progress().getFirst();
        assertThat(printed.quantity()).contains(new Quantity(new BigDecimal(2000), "leaflets"));
        assertThat(printed.quantity().orElseThrow().words()).isEqualTo("2,000 leaflets");
        assertThat(printed.dateRole()).isEqualTo(DateRole.EVENT);
        assertThat(printed.kind()).isEqualTo("publication");
        assertThat(printed.tense()).isEqualTo(Tense.DONE);
        assertThat(action.progress().getLast().dateRole()).isEqualTo(DateRole.PLANNED);
        assertThat(action.progress().getLast().tense()).isEqualTo(Tense.SCHEDULED);
    }

    @Test
    void aBlankRowNeedsNoWording() {
        ActionRow blank = good(withLines(line("action", "ref=5.1", "under=1", "type=blank row")))
                .actions()
                .getLast();

        assertThat(blank.type()).isEqualTo(ActionType.BLANK_ROW);
        assertThat(blank.wording()).isEmpty();
    }

    @Test
    void aReferenceMayBePrintedTwiceOrNotAtAll() {
        assertThat(good(withLines(
                                line("action", "ref=10", "under=1", "text=T", "printed=1.1"),
                                line("action", "ref=18", "under=1", "text=T", "printed=none")))
                        .actions())
                .extracting(ActionRow::printed)
                .containsExactly(Optional.of("1.1"), Optional.of("1.1"), Optional.empty());
    }

    @Test
    void aPlanIsCounted() {
        PlanFile plan = good(withLines(
                line("action", "ref=1.2", "under=1", "text=T", "who=Chair"),
                line("sub-action", "ref=1.2", "text=T"),
                line("milestone", "ref=1.2", "text=T", "when=May"),
                line("milestone", "ref=1.1", "text=T"),
                line("measure", "ref=1.2", "text=T", "type=output"),
                line("measure", "ref=1.1", "text=T", "type=outcome"),
                line("measure", "ref=1.1", "text=T", "type=compliance"),
                line("target", "ref=1.1", "text=T", "value=1"),
                line("risk", "ref=1.1", "text=T"),
                line("progress", "ref=1.1", "text=T", "when=May"),
                line("progress", "ref=1.2", "text=T", "when=June"),
                line("progress", "ref=1.1", "text=T"),
                line("doubt", "ref=1.1", "text=T")));

        assertThat(plan.count()).isEqualTo(new PlanCount(2, 1, 1, 2, 1, 3, 1, 1, 3, 2, 1));
    }
}
