package org.assuranceledger.command.section11;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.partner.NamesAgencies;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to open a round of the Section 11 audit, and to ask each agency for its return.
 *
 * @param roundId its address, such as {@code redbridge/section11/2015}
 * @param kind one of {@link #KINDS}: strategic asks agencies, operational asks practitioners
 * @param standardSet name of the set of standards, such as {@code eight-standards-2007}
 * @param scale name of the scale; absent for the one that goes with the set
 * @param agencies short names of the agencies that are asked, at least one
 * @param due by when the returns are due, in words; may be blank
 * @param effectiveOn when it was opened, in words; absent for today
 */
public record OpenAuditRound(
        @TargetAggregateIdentifier String roundId,
        String title,
        String kind,
        String standardSet,
        Optional<String> scale,
        List<String> agencies,
        String due,
        Optional<String> effectiveOn)
        implements NamesAgencies {
    /** What kinds of round there are. */
    public static final List<String> KINDS = List.of("strategic", "operational");

    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken, or nobody is asked */
    public OpenAuditRound {
        roundId = Address.like("redbridge/section11/2015", "roundId", roundId);
        title = Text.line("title", title);
        kind = Text.oneOf("kind", kind, KINDS);
        standardSet = Text.line("standardSet", standardSet);
        scale = Text.lineIfGiven("scale", scale);
        agencies = Text.shortNames("agencies", agencies);
        due = Text.lineOrBlank("due", due);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    @Override
    public Stream<String> agenciesNamed() {
        return agencies.stream();
    }
}
