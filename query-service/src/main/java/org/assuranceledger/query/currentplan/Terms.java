package org.assuranceledger.query.currentplan;

import static org.assuranceledger.query.facts.Dated.plus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assuranceledger.events.ActionEvent.ActionReworded;
import org.assuranceledger.events.ActionEvent.ActionRiskRecorded;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.ActionEvent.SubActionAgreed;
import org.assuranceledger.events.ActionEvent.SuccessMeasureSet;
import org.assuranceledger.events.ActionEvent.TargetSet;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/** What was agreed about an action, with all that was agreed before. */
public record Terms(
        List<Wording> wordings,
        List<SubAction> subActions,
        List<Leads> leads,
        List<Measure> measures,
        List<Target> targets,
        List<Risk> risks) {
    static final Terms NONE = new Terms(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** What is to be done; {@code reason} and {@code approver} are empty for the first wording. */
    public record Wording(String words, String reason, String approver, Clocks clocks) implements Dated {}

    /** A part set out on its own. */
    public record SubAction(int number, String wording, Clocks clocks) implements Dated {}

    /** All leads at once; none is a fact too. */
    record Leads(List<Lead> leads, String asWritten, Clocks clocks) implements Dated {}

    /** How the board will tell; {@code kind} is output, outcome, feedback or compliance. */
    public record Measure(int number, String wording, String kind, Clocks clocks) implements Dated {}

    /** A number to reach; {@code status} is target, or fragment where the document's sentence is cut off. */
    public record Target(
            int number, BigDecimal value, String unit, String subject, String asWritten, String status, Clocks clocks)
            implements Dated {}

    /** A risk noted beside the action. */
    public record Risk(String words, Clocks clocks) implements Dated {}

    Terms agreed(String wording, Clocks clocks) {
        return worded(new Wording(wording, "", "", clocks));
    }

    Terms reworded(ActionReworded e, Clocks clocks) {
        return worded(new Wording(e.wording(), e.reason(), e.approver(), clocks));
    }

    Terms part(SubActionAgreed e, Clocks clocks) {
        SubAction part = new SubAction(e.number(), e.wording(), clocks);
        return new Terms(wordings, plus(subActions, part), leads, measures, targets, risks);
    }

    Terms led(LeadAssigned e, Clocks clocks) {
        Leads now = new Leads(e.leads(), e.asWritten(), clocks);
        return new Terms(wordings, subActions, plus(leads, now), measures, targets, risks);
    }

    Terms measured(SuccessMeasureSet e, Clocks clocks) {
        Measure measure = new Measure(e.measure(), e.wording(), e.kind(), clocks);
        return new Terms(wordings, subActions, leads, plus(measures, measure), targets, risks);
    }

    Terms aimed(TargetSet e, Clocks clocks) {
        Target target = new Target(e.target(), e.value(), e.unit(), e.subject(), e.asWritten(), e.status(), clocks);
        return new Terms(wordings, subActions, leads, measures, plus(targets, target), risks);
    }

    Terms risked(ActionRiskRecorded e, Clocks clocks) {
        return new Terms(wordings, subActions, leads, measures, targets, plus(risks, new Risk(e.risk(), clocks)));
    }

    /** The terms with only what was true by the end of a day. */
    Terms on(LocalDate day) {
        return new Terms(
                Dated.by(day, wordings),
                Dated.by(day, subActions),
                Dated.by(day, leads),
                Dated.by(day, measures),
                Dated.by(day, targets),
                Dated.by(day, risks));
    }

    private Terms worded(Wording wording) {
        return new Terms(plus(wordings, wording), subActions, leads, measures, targets, risks);
    }
}
