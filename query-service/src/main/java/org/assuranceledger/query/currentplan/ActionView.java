package org.assuranceledger.query.currentplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.query.currentplan.ActionState.Agreement;
import org.assuranceledger.query.currentplan.Progress.Note;
import org.assuranceledger.query.currentplan.Progress.Postponement;
import org.assuranceledger.query.currentplan.Progress.Standing;
import org.assuranceledger.query.currentplan.Terms.Leads;
import org.assuranceledger.query.currentplan.Terms.Measure;
import org.assuranceledger.query.currentplan.Terms.Risk;
import org.assuranceledger.query.currentplan.Terms.SubAction;
import org.assuranceledger.query.currentplan.Terms.Target;
import org.assuranceledger.query.currentplan.Terms.Wording;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.query.facts.Version;

/**
 * An action as pages show it, on a stated day.
 *
 * @param version sequence of the action's last entry, for {@code If-Match}
 * @param agreement how it came into the plan
 * @param wording what is to be done, as it holds
 * @param wordings all wordings, the first among them
 * @param leads those that hold; empty is a fact about the plan
 * @param leadsAsWritten as the document or the person wrote them
 * @param status the worst of its milestones, unless it is closed; without a milestone, whether it was put off
 * @param next the unfinished milestone that is due first
 * @param notes latest first
 * @param standings each closing and reopening, in the order they were recorded
 */
public record ActionView(
        String actionId,
        long version,
        Agreement agreement,
        String wording,
        List<Wording> wordings,
        List<Lead> leads,
        String leadsAsWritten,
        ScheduleStatus status,
        Optional<MilestoneView> next,
        List<SubAction> subActions,
        List<MilestoneView> milestones,
        List<Measure> measures,
        List<Target> targets,
        List<Risk> risks,
        List<Note> notes,
        List<Postponement> postponements,
        List<Standing> standings) {

    static Optional<ActionView> of(Version<ActionState> action, LocalDate day) {
        ActionState state = action.state();
        return state.agreement().map(agreement -> of(agreement, action.sequence(), state, day));
    }

    /** Whether the agency does the work; to watch over it is another thing. */
    boolean isLedBy(String agencyId) {
        return leads.stream()
                .anyMatch(lead -> !lead.part().equals("oversight")
                        && lead.agencyId().filter(agencyId::equals).isPresent());
    }

    /** Each lead once, as the plan names it; one may have more than one part in the action. */
    public List<String> leadNames() {
        return leads.stream().map(Lead::words).distinct().toList();
    }

    private static ActionView of(Agreement agreement, long version, ActionState state, LocalDate day) {
        Terms terms = state.terms();
        Progress progress = state.progress();
        Optional<Postponement> postponement = Dated.inForce(progress.postponements());
        List<MilestoneView> milestones = progress.milestones().stream()
                .map(milestone -> MilestoneView.of(milestone, postponement, day))
                .toList();
        Optional<Leads> leads = Dated.inForce(terms.leads());
        return new ActionView(
                state.actionId(),
                version,
                agreement,
                Dated.inForce(terms.wordings()).map(Wording::words).orElse(""),
                terms.wordings(),
                leads.map(Leads::leads).orElse(List.of()),
                leads.map(Leads::asWritten).orElse(""),
                status(progress, milestones, day),
                next(milestones),
                terms.subActions(),
                milestones,
                terms.measures(),
                terms.targets(),
                terms.risks(),
                progress.notes().stream()
                        .sorted(Comparator.comparing(Note::clocks, Clocks.IN_EFFECT)
                                .reversed())
                        .toList(),
                progress.postponements(),
                progress.standings());
    }

    private static ScheduleStatus status(Progress progress, List<MilestoneView> milestones, LocalDate day) {
        if (Dated.inForce(progress.standings())
                .filter(standing -> !standing.open())
                .isPresent()) {
            return ScheduleStatus.CLOSED;
        }
        return milestones.stream()
                .map(MilestoneView::status)
                .min(ScheduleStatus.WORST_FIRST)
                .orElseGet(() -> Dated.inForce(progress.postponements())
                        .map(postponed -> MilestoneView.putOff(postponed.until(), day))
                        .orElse(ScheduleStatus.NO_DATE));
    }

    private static Optional<MilestoneView> next(List<MilestoneView> milestones) {
        return milestones.stream()
                .filter(milestone -> !milestone.status().isDone())
                .min(Comparator.comparing(milestone -> milestone.due().dueOn().orElse(LocalDate.MAX)));
    }
}
