package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordProgressTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static RecordProgress note(String dateRole, String tense, String on) {
        return new RecordProgress(
                ID,
                "Cases chosen",
                of(dateRole),
                Optional.of("meeting"),
                of(tense),
                of("40 cases"),
                of("lscb.pdf"),
                of(on));
    }

    private static Optional<String> of(String given) {
        return Optional.ofNullable(given);
    }

    @Test
    void anOpenActionTakesANoteOfTheDayItTellsOf() {
        action.given(AGREED)
                .when(note("event", "done", "2015-06-01"))
                .expectEvents(new ProgressRecorded(
                        ID,
                        "Cases chosen",
                        of("event"),
                        of("meeting"),
                        of("done"),
                        of("40 cases"),
                        of("lscb.pdf"),
                        on("2015-06-01")));
    }

    @Test
    void aNoteThatNamesNoDayKeepsItsWords() {
        action.given(AGREED)
                .when(note(null, null, "discussions ongoing"))
                .expectEvents(new ProgressRecorded(
                        ID,
                        "Cases chosen",
                        UNSAID,
                        of("meeting"),
                        UNSAID,
                        of("40 cases"),
                        of("lscb.pdf"),
                        Timescale.none("discussions ongoing")));
    }

    @ParameterizedTest
    @CsvSource({"planned or booked for,", ",scheduled", "planned,scheduled"})
    void whatIsPlannedMayLieAhead(String dateRole, String tense) {
        action.given(AGREED).when(note(dateRole, tense, "2016-06-01")).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"event,", "event,done", ",unknown"})
    void whatIsDoneDoesNot(String dateRole, String tense) {
        action.given(AGREED)
                .when(note(dateRole, tense, "2016-06-01"))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itSaysSomething() {
        Refused.by(TEXT_MISSING, () -> new RecordProgress(ID, " ", UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID));
    }

    @Test
    void itIsDoneScheduledOrUnknown() {
        Refused.by(NOT_ONE_OF, () -> note("event", "perhaps", "2015-06-01"));
    }
}
