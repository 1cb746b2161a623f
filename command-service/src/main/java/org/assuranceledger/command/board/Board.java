package org.assuranceledger.command.board;

import static org.assuranceledger.command.board.BoardRule.AGENCY_ALREADY_ADMITTED;
import static org.assuranceledger.command.board.BoardRule.AGENCY_NAME_TAKEN;
import static org.assuranceledger.command.board.BoardRule.BOARD_ALREADY_ESTABLISHED;
import static org.assuranceledger.command.board.BoardRule.DEMONSTRATION_ALREADY_DECLARED;
import static org.assuranceledger.command.board.BoardRule.WORDS_ALREADY_REMOVED;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.events.GovernanceEvent;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.events.GovernanceEvent.DemonstrationDeclared;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.events.GovernanceEvent.EscalationStagesSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A board and its partner agencies; under the name {@code ledger}, the ledger itself. */
@Aggregate
class Board {
    @AggregateIdentifier
    private @Nullable String boardId;

    private final Map<String, String> agencyOfName = new HashMap<>();
    private final Set<String> removedSeals = new HashSet<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclareDemonstration command, Clock clock) {
        DEMONSTRATION_ALREADY_DECLARED.unless(boardId == null);
        apply(new DemonstrationDeclared(
                command.boardId(), command.statement(), Dates.effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EstablishBoard command, Clock clock) {
        BOARD_ALREADY_ESTABLISHED.unless(boardId == null, command.boardId());
        apply(new BoardEstablished(command.boardId(), command.name(), Dates.effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(AdmitAgency command, Clock clock) {
        AGENCY_ALREADY_ADMITTED.unless(!agencyOfName.containsValue(command.agency()), command.agency());
        Optional<String> namesake = Optional.ofNullable(agencyOfName.get(alike(command.name())));
        AGENCY_NAME_TAKEN.unless(namesake.isEmpty(), namesake.orElse(""));
        apply(new AgencyAdmitted(
                command.boardId(), command.agency(), command.name(), Dates.effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(SetEscalationStages command, Clock clock) {
        apply(new EscalationStagesSet(
                command.boardId(), command.stages(), Dates.effective(command.effectiveOn(), clock)));
    }

    /** @param stated the reason given beside the command, if one was */
    @CommandHandler
    void handle(
            RedactEntry command,
            RecordedEntries entries,
            @MetaDataValue("reason") @Nullable String stated,
            Clock clock) {
        WordsToGo words = WordsToGo.of(command, entries);
        WORDS_ALREADY_REMOVED.unless(!removedSeals.containsAll(words.seals()), command.position());
        words.mustNotBeIn(command.reason(), command.approver(), stated == null ? "" : stated);
        apply(words.removed(Dates.effective(command.effectiveOn(), clock)));
    }

    @EventSourcingHandler
    void on(GovernanceEvent event) {
        boardId = event.boardId();
    }

    @EventSourcingHandler
    void on(AgencyAdmitted event) {
        boardId = event.boardId();
        agencyOfName.put(alike(event.name()), event.agencyId());
    }

    @EventSourcingHandler
    void on(EntryRedacted event) {
        removedSeals.addAll(event.seals());
    }

    private static String alike(String name) {
        return name.toLowerCase(Locale.UK);
    }
}
