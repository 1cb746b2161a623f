package org.assuranceledger.command.partner;

import static org.assuranceledger.command.partner.PartnerRule.AGENCY_NOT_A_PARTNER;

import java.util.SortedSet;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command name partners of its board only, before the aggregate that it is about sees it. A board that has
 * admitted no agency yet may name whom it likes. Since no partner leaves, what was let through stays right, whatever
 * is recorded meanwhile; only what is named at the moment at which the first agency is admitted counts as named before.
 */
public final class OnlyPartners implements MessageHandlerInterceptor<CommandMessage<?>> {
    /** Stands where an agency's short name would; so no agency may be called that. */
    public static final String THE_BOARD_ITSELF = "board";

    private final Partners partners;

    /** Asks these who the partners are. */
    public OnlyPartners(Partners partners) {
        this.partners = partners;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = unit.getMessage();
        if (command.getPayload() instanceof NamesAgencies naming) {
            check(naming, partners.of(String.valueOf(command.getMetaData().get("boardId"))));
        }
        return chain.proceed();
    }

    private static void check(NamesAgencies naming, SortedSet<String> known) {
        naming.agenciesNamed()
                .filter(agency -> !agency.equals(THE_BOARD_ITSELF))
                .forEach(agency -> AGENCY_NOT_A_PARTNER.unless(
                        known.isEmpty() || known.contains(agency), agency, String.join(", ", known)));
    }
}
