package org.assuranceledger.command.board;

import static org.assuranceledger.command.board.BoardRule.ESCALATION_DAYS_OUT_OF_RANGE;
import static org.assuranceledger.command.board.BoardRule.ESCALATION_STAGES_MISSING;
import static org.assuranceledger.command.board.BoardRule.ESCALATION_STAGE_TWICE;
import static org.assuranceledger.command.board.BoardRule.TOO_MANY_ESCALATION_STAGES;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.refusal.Text;
import org.assuranceledger.events.GovernanceEvent.EscalationStage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to settle through which stages a challenge is escalated, in place of the stages before.
 *
 * @param stages from the first to the last, 1 to {@value #MOST}
 * @param effectiveOn since when, in words; absent for today
 */
public record SetEscalationStages(
        @TargetAggregateIdentifier String boardId, List<EscalationStage> stages, Optional<String> effectiveOn) {
    private static final int MOST = 10;
    private static final int LONGEST = 365;

    /** @throws org.assuranceledger.command.refusal.RuleBroken if there are no stages, or one has no name or no time */
    public SetEscalationStages {
        boardId = Address.ofBoard(boardId);
        stages = Text.list("stages", stages).stream()
                .map(SetEscalationStages::checked)
                .toList();
        ESCALATION_STAGES_MISSING.unless(!stages.isEmpty());
        TOO_MANY_ESCALATION_STAGES.unless(stages.size() <= MOST, stages.size(), MOST);
        Set<String> names = new HashSet<>();
        stages.forEach(
                stage -> ESCALATION_STAGE_TWICE.unless(names.add(stage.name().toLowerCase(Locale.UK)), stage.name()));
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    private static EscalationStage checked(EscalationStage stage) {
        String name = Text.line("stage", stage.name());
        ESCALATION_DAYS_OUT_OF_RANGE.unless(stage.days() >= 1 && stage.days() <= LONGEST, name, stage.days());
        return new EscalationStage(name, stage.days());
    }
}
