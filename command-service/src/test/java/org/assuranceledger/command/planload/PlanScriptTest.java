package org.assuranceledger.command.planload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.planfile.PlanText.good;
import static org.assuranceledger.command.planfile.PlanText.line;
import static org.assuranceledger.command.planfile.PlanText.withLines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.action.AddMilestone;
import org.assuranceledger.command.action.AddSubAction;
import org.assuranceledger.command.action.AssignLead;
import org.assuranceledger.command.action.RecordActionRisk;
import org.assuranceledger.command.action.RecordProgress;
import org.assuranceledger.command.action.SetSuccessMeasure;
import org.assuranceledger.command.action.SetTarget;
import org.assuranceledger.command.plan.AddPriority;
import org.assuranceledger.command.plan.AdoptPlan;
import org.assuranceledger.command.plan.AgreeAction;
import org.assuranceledger.command.plan.DraftPlan;
import org.assuranceledger.command.plan.RecordPlanDoubt;
import org.assuranceledger.command.plan.SchedulePlanReview;
import org.assuranceledger.events.ActionEvent.Lead;
import org.junit.jupiter.api.Test;

class PlanScriptTest {
    private static final String PLAN = "ambleford/plans/2015-16";
    private static final String ACTION = PLAN + "/actions/1.1";
    private static final Optional<String> SINCE = Optional.of("2015-04-01");

    @Test
    void aPlanIsEnteredAsAPersonWouldEnterIt() {
        assertThat(commands())
                .containsExactly(
                        new DraftPlan(
                                PLAN, "Business Plan", "2015-04-01", "2016-03-31", "2015/16", Optional.empty(), SINCE),
                        new AddPriority(PLAN, "1", "Children are heard", Optional.empty(), SINCE),
                        new AgreeAction(
                                PLAN,
                                "1.1",
                                Optional.of("1.1"),
                                "action",
                                "1",
                                Optional.empty(),
                                Optional.empty(),
                                "Ask the youth forum",
                                Optional.empty(),
                                Optional.of("Business Plan"),
                                SINCE));
    }

    @Test
    void leadsAreAssignedTogetherWithThoseWhoWatch() {
        assertThat(afterTheAction(
                        line("lead", "ref=1.1", "who=Chair, LSCB"),
                        line("lead", "ref=1.1", "who=Chair, CSPB"),
                        line("oversight", "ref=1.1", "who=SEG", "text=to monitor")))
                .containsExactly(new AssignLead(
                        ACTION,
                        List.of(
                                new Lead("Chair, LSCB", "lead", Optional.empty()),
                                new Lead("Chair, CSPB", "lead", Optional.empty()),
                                new Lead("SEG to monitor", "oversight", Optional.empty())),
                        "",
                        SINCE));
    }

    @Test
    void whatBelongsToAnActionFollowsIt() {
        assertThat(afterTheAction(
                        line("doubt", "ref=1.1", "text=No end"),
                        line("risk", "ref=1.1", "text=No answers"),
                        line("target", "ref=1.1", "text=events", "value=2", "printed=Two"),
                        line("measure", "ref=1.1", "text=Heard", "type=feedback"),
                        line("milestone", "ref=1.1", "text=Held", "when=by 31.3.16", "who=SEG"),
                        line("other-date", "ref=1.1", "under=1", "text=the audit", "when=April 2016"),
                        line("sub-action", "ref=1.1", "text=Write questions")))
                .containsExactly(
                        new AddSubAction(ACTION, "Write questions", SINCE),
                        new AddMilestone(
                                ACTION,
                                "Held",
                                "by 31.3.16",
                                Optional.of("SEG"),
                                List.of(new AddMilestone.OtherDate("the audit", "April 2016")),
                                SINCE),
                        new SetSuccessMeasure(ACTION, "Heard", "feedback", SINCE),
                        new SetTarget(ACTION, BigDecimal.TWO, "number", "events", "Two", "target", SINCE),
                        new RecordActionRisk(ACTION, "No answers", SINCE),
                        new RecordPlanDoubt(PLAN, Optional.of("1.1"), "No end", Optional.empty()));
    }

    @Test
    void aNoteKeepsItsOwnDateAndOneWithoutADateGetsNone() {
        assertThat(afterTheAction(
                        line("progress", "ref=1.1", "text=Met", "when=22.05.14.", "type=meeting", "status=done"),
                        line("progress", "ref=1.1", "text=Printed", "value=2,000", "unit=leaflets")))
                .containsExactly(
                        note("Met", "event", "meeting", "done", Optional.empty(), "22.05.14."),
                        note("Printed", "", "", "unknown", Optional.of("2,000 leaflets"), "undated"));
    }

    @Test
    void reviewsDoubtsAndAdoptionAreOfThePlan() {
        String adopted = withLines(
                        line("review", "when=July", "text=Quarterly"), line("plan-doubt", "text=Page 3 is lost"))
                .replaceFirst("plan,,,Business Plan,,,", "plan,,,Business Plan,,adopted,");

        assertThat(commands(adopted))
                .contains(
                        new SchedulePlanReview(PLAN, "July", SINCE),
                        new RecordPlanDoubt(PLAN, Optional.empty(), "Page 3 is lost", Optional.empty()))
                .endsWith(new AdoptPlan(PLAN, "Ambleford Board", SINCE));
    }

    @Test
    void aSectionAndAYearAreSaidInFull() {
        String file = withLines(
                line("section", "ref=1a", "under=1", "text=Voice", "printed=1.A"),
                line("action", "ref=1.2", "under=1a", "text=Listen", "type=commitment"),
                line("year-bucket", "ref=1.2", "text=2 or 3", "when=after B7"));

        assertThat(commands(file))
                .endsWith(new AgreeAction(
                        PLAN,
                        "1.2",
                        Optional.of("1.2"),
                        "commitment",
                        "1",
                        Optional.of("1.A Voice"),
                        Optional.empty(),
                        "Listen",
                        Optional.of("Year 2 or 3, after B7"),
                        Optional.of("Business Plan"),
                        SINCE));
    }

    @Test
    void whatARuleForbidsIsToldWithItsCell() {
        Steps steps = script(withLines(line("target", "ref=1.1", "text=attendance", "value=0.95", "unit=percent")));

        assertThat(steps.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.column()).isEqualTo("value");
            assertThat(problem.words()).isEqualTo("0.95");
            assertThat(problem.code()).isEqualTo("percent-as-fraction");
        });
        assertThat(steps.isRefused("1.1")).isTrue();
        assertThat(steps.isPlanRefused()).isFalse();
    }

    private static RecordProgress note(
            String note, String dateRole, String kind, String tense, Optional<String> quantity, String when) {
        return new RecordProgress(
                ACTION,
                note,
                Optional.of(dateRole),
                Optional.of(kind),
                Optional.of(tense),
                quantity,
                Optional.of("Business Plan"),
                Optional.of(when));
    }

    private static List<Object> afterTheAction(String... lines) {
        List<Object> all = commands(withLines(lines));
        return all.subList(3, all.size());
    }

    private static List<Object> commands(String... file) {
        return script(file.length == 0 ? withLines() : file[0]).all().stream()
                .map(Step::command)
                .toList();
    }

    private static Steps script(String file) {
        return PlanScript.of(good(file), PLAN, SINCE);
    }
}
