package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.partner.NamesAgencies;
import org.assuranceledger.command.refusal.Text;
import org.assuranceledger.events.ActionEvent.Lead;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to settle who leads the action and who watches over it, in place of all before.
 *
 * @param leads each leading or, as {@code oversight}, watching over it; empty where the action has none, 50 at most
 * @param asWritten the cell of the plan's document, or what the person typed; may be blank
 * @param effectiveOn since when, in words; absent for today
 */
public record AssignLead(
        @TargetAggregateIdentifier String actionId, List<Lead> leads, String asWritten, Optional<String> effectiveOn)
        implements NamesAgencies {
    private static final int MOST = 50;
    private static final List<String> PARTS = List.of("lead", "oversight");

    /** @throws org.assuranceledger.command.refusal.RuleBroken if a lead has no words, no such part or no such agency */
    public AssignLead {
        leads = Text.list("leads", leads).stream().map(AssignLead::checked).toList();
        TOO_MANY_PARTS.unless(leads.size() <= MOST, "leads", MOST);
        asWritten = Text.lineOrBlank("asWritten", asWritten);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    @Override
    public Stream<String> agenciesNamed() {
        return leads.stream().map(Lead::agencyId).flatMap(Optional::stream);
    }

    private static Lead checked(Lead lead) {
        return new Lead(
                Text.line("lead", lead.words()),
                Text.oneOf("part", lead.part(), PARTS),
                Text.lineIfGiven("agency", lead.agencyId()).map(agency -> Text.shortName("agency", agency)));
    }
}
