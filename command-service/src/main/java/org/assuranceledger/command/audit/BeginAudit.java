package org.assuranceledger.command.audit;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note that a practice audit began.
 *
 * @param auditId its address, such as {@code redbridge/audits/neglect-2015}
 * @param kind one of {@link #KINDS}
 * @param method how it is done, such as "case file sampling"
 * @param effectiveOn when it began, in words; absent for today
 */
public record BeginAudit(
        @TargetAggregateIdentifier String auditId,
        String title,
        String kind,
        String method,
        Optional<String> effectiveOn) {
    /** What kinds of practice audit there are. */
    public static final List<String> KINDS =
            List.of("multi-agency", "single-agency", "themed", "case-file", "deep-dive");

    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken, or there is no such kind */
    public BeginAudit {
        auditId = Address.like("redbridge/audits/neglect-2015", "auditId", auditId);
        title = Text.line("title", title);
        kind = Text.oneOf("kind", kind, KINDS);
        method = Text.line("method", method);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
