package org.assuranceledger.command.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.partner.PartnerRule.AGENCY_NOT_A_PARTNER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assuranceledger.command.fixture.Compiled;
import org.assuranceledger.command.refusal.Refused;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;

class OnlyPartnersTest {
    /** Commands that name an agency without bringing it in: one makes it a partner, two answer where it was asked. */
    private static final Set<String> OTHERWISE = Set.of("AdmitAgency", "RecordChallengeResponse", "AnswerFinding");

    private final OnlyPartners onlyPartners = new OnlyPartners(
            board -> new TreeSet<>(board.equals("redbridge") ? List.of("nelft", "police") : List.of()));

    private record Asks(List<String> agencies) implements NamesAgencies {
        @Override
        public Stream<String> agenciesNamed() {
            return agencies.stream();
        }
    }

    @Test
    void aPartnerMayBeNamed() throws Exception {
        assertThat(handled("redbridge", "nelft", "police")).isEqualTo("decided");
    }

    @Test
    void aStrangerMayNot() {
        Refused.by(AGENCY_NOT_A_PARTNER, () -> handled("redbridge", "fire-brigade"));
    }

    @Test
    void aStrangerMayNotHideAmongPartners() {
        Refused.by(AGENCY_NOT_A_PARTNER, () -> handled("redbridge", "nelft", "fire-brigade"));
    }

    @Test
    void theBoardItselfMayBeNamed() throws Exception {
        assertThat(handled("redbridge", "board")).isEqualTo("decided");
    }

    @Test
    void aBoardWithoutPartnersMayNameAnyone() throws Exception {
        assertThat(handled("harrow", "fire-brigade")).isEqualTo("decided");
    }

    @Test
    void everyCommandThatNamesAgenciesIsKeptToThem() {
        assertThat(Compiled.commands()
                        .filter(command -> Stream.of(command.getRecordComponents())
                                .anyMatch(part -> part.getName().matches("leads|.*[aA]genc(y|yId|ies)")))
                        .filter(command -> !NamesAgencies.class.isAssignableFrom(command))
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(OTHERWISE);
    }

    private Object handled(String board, String... agencies) throws Exception {
        UnitOfWork<CommandMessage<Object>> unit =
                DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage(new Asks(List.of(agencies)))
                        .withMetaData(Map.of("boardId", board)));
        try {
            return onlyPartners.handle(unit, () -> "decided");
        } finally {
            unit.rollback();
        }
    }
}
