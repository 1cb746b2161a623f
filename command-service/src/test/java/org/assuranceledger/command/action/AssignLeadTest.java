package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AssignLeadTest {
    private static final Lead DIRECTOR = new Lead("Integrated Care Director, NELFT", "lead", Optional.of("nelft"));
    private static final Lead MONITOR = new Lead("SEG to monitor", "oversight", Optional.empty());

    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static AssignLead of(Lead... leads) {
        return new AssignLead(ID, Arrays.asList(leads), "Integrated Care Director, NELFT; SEG", UNSAID);
    }

    @Test
    void leadsAndThoseWhoWatchOverItAreNamedInOrder() {
        action.given(AGREED)
                .when(of(DIRECTOR, MONITOR))
                .expectEvents(new LeadAssigned(
                        ID, List.of(DIRECTOR, MONITOR), "Integrated Care Director, NELFT; SEG", ON_THE_DAY));
    }

    @Test
    void thatThereIsNoLeadIsAFactAboutThePlan() {
        action.given(AGREED)
                .when(new AssignLead(ID, null, null, UNSAID))
                .expectEvents(new LeadAssigned(ID, List.of(), "", ON_THE_DAY));
    }

    @Test
    void anyNumberOfPeopleMayBeWrittenAlike() {
        Lead named = new Lead("named officer", "lead", Optional.empty());
        action.given(AGREED).when(of(named, named)).expectSuccessfulHandlerExecution();
    }

    @Test
    void thereAreFiftyAtMost() {
        Refused.by(TOO_MANY_PARTS, () -> of(leads(51)));
        action.given(AGREED).when(of(leads(50))).expectSuccessfulHandlerExecution();
    }

    @Test
    void eachIsSomeone() {
        Refused.by(TEXT_MISSING, () -> of(DIRECTOR, new Lead(" ", "lead", UNSAID)));
        Refused.by(TEXT_MISSING, () -> of(DIRECTOR, null));
    }

    @Test
    void eachLeadsOrWatchesOverIt() {
        Refused.by(NOT_ONE_OF, () -> of(new Lead("SEG", "monitor", UNSAID)));
    }

    @Test
    void anAgencyIsNamedByItsShortName() {
        Refused.by(NOT_A_SHORT_NAME, () -> of(new Lead("Director", "lead", Optional.of("N E L F T"))));
    }

    private static Lead[] leads(int count) {
        return IntStream.range(0, count).mapToObj(number -> MONITOR).toArray(Lead[]::new);
    }
}
