package org.assuranceledger.command.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.command.board.BoardRule.ENTRY_NOT_IN_RECORD;
import static org.assuranceledger.command.board.BoardRule.NO_WORDS_THERE;
import static org.assuranceledger.command.board.BoardRule.REDACTION_REPEATS_WORDS;
import static org.assuranceledger.command.board.BoardRule.REDACTION_STAYS;
import static org.assuranceledger.command.board.BoardRule.WORDS_ALREADY_REMOVED;
import static org.assuranceledger.command.board.Boards.BOARD;
import static org.assuranceledger.command.board.Boards.ESTABLISHED;
import static org.assuranceledger.command.board.GivenEntry.WORDS;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.ledger.Commit;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RedactEntryTest {
    private static final Optional<String> ALL = Optional.empty();
    private static final Optional<String> TODAY = Optional.empty();
    private static final String WHY = "The note named a family's street";

    private Commit commit = GivenEntry.of(BOARD, "Asked by the chair");
    private final AggregateTestFixture<Board> board = Fixtures.of(Board.class, (RecordedEntries) this::at);

    private Optional<Commit> at(long position) {
        return position >= commit.first() && position <= commit.last() ? Optional.of(commit) : Optional.empty();
    }

    private static RedactEntry redact(long position, Optional<String> field) {
        return new RedactEntry(BOARD, position, field, "child-identifiable", WHY, "Independent chair", TODAY);
    }

    private List<String> seals(String... words) {
        return commit.decision().texts().entrySet().stream()
                .filter(text -> List.of(words).contains(text.getValue().words()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private EntryRedacted redacted(Optional<String> field, List<String> seals) {
        return new EntryRedacted(
                BOARD,
                1,
                1,
                GivenEntry.ABOUT,
                field,
                seals,
                "child-identifiable",
                WHY,
                "Independent chair",
                on("2016-03-31"));
    }

    @Test
    void allFreeTextOfAnEntryIsRemovedWithItsReasonAndTheRequest() {
        board.given(ESTABLISHED)
                .when(redact(1, ALL))
                .expectEvents(redacted(ALL, seals(WORDS, "Asked by the chair", GivenEntry.REQUEST)));
    }

    @Test
    void theWordsOfOneFieldAreRemovedWithTheRequest() {
        board.given(ESTABLISHED)
                .when(redact(1, Optional.of("explanation")))
                .expectEvents(redacted(Optional.of("explanation"), seals(WORDS, GivenEntry.REQUEST)));
    }

    @Test
    void theReasonAloneIsRemovedWithTheRequest() {
        board.given(ESTABLISHED)
                .when(redact(1, Optional.of("stated-reason")))
                .expectEvents(redacted(Optional.of("stated-reason"), seals("Asked by the chair", GivenEntry.REQUEST)));
    }

    @Test
    void whateverElseInTheCommitRepeatsTheWordsGoesWithThem() {
        String repeated = "Noted: " + WORDS.toUpperCase(Locale.UK) + ".";
        commit = GivenEntry.of(BOARD, repeated);
        board.given(ESTABLISHED)
                .when(redact(1, Optional.of("explanation")))
                .expectEvents(redacted(Optional.of("explanation"), seals(WORDS, repeated, GivenEntry.REQUEST)));
    }

    @Test
    void anEntryThatIsNotThereIsRefused() {
        board.given(ESTABLISHED).when(redact(7, ALL)).expectNoEvents().expectExceptionDetails(ENTRY_NOT_IN_RECORD);
        board.given(ESTABLISHED).when(redact(0, ALL)).expectNoEvents().expectExceptionDetails(ENTRY_NOT_IN_RECORD);
    }

    @Test
    void anEntryOfAnotherBoardIsNotInThisOnesRecord() {
        commit = GivenEntry.of("harrow", "");
        board.given(ESTABLISHED).when(redact(1, ALL)).expectNoEvents().expectExceptionDetails(ENTRY_NOT_IN_RECORD);
    }

    @Test
    void whatIsNoFreeTextStays() {
        board.given(ESTABLISHED)
                .when(redact(1, Optional.of("agencyId")))
                .expectNoEvents()
                .expectExceptionDetails(NO_WORDS_THERE);
    }

    @Test
    void theRefusalSaysWhichWordsThereAre() {
        assertThatThrownBy(() -> WordsToGo.of(redact(1, Optional.of("agencyId")), this::at))
                .hasMessageEndingWith("; its free text is explanation, stated-reason.");
    }

    @Test
    void theRefusalSaysThatThereAreNoWords() {
        commit = GivenEntry.holding(ESTABLISHED);
        assertThatThrownBy(() -> WordsToGo.of(redact(1, ALL), this::at))
                .hasMessageEndingWith("; its free text is empty.");
    }

    @Test
    void wordsAreRemovedOnce() {
        commit = GivenEntry.withoutTexts(commit);
        board.given(ESTABLISHED).when(redact(1, ALL)).expectNoEvents().expectExceptionDetails(WORDS_ALREADY_REMOVED);
    }

    @Test
    void wordsThatAreOnTheirWayOutAreNotRemovedTwice() {
        board.given(ESTABLISHED, redacted(Optional.of("explanation"), seals(WORDS, GivenEntry.REQUEST)))
                .when(redact(1, Optional.of("explanation")))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_ALREADY_REMOVED);
    }

    @Test
    void aRedactionIsNotRedacted() {
        commit = GivenEntry.holding(redacted(ALL, List.of()));
        board.given(ESTABLISHED).when(redact(1, ALL)).expectNoEvents().expectExceptionDetails(REDACTION_STAYS);
    }

    @Test
    void theReasonDoesNotRepeatTheWords() {
        for (RedactEntry repeating : List.of(
                new RedactEntry(BOARD, 1, ALL, "court-order", "It said: " + WORDS, "Chair", TODAY),
                new RedactEntry(BOARD, 1, ALL, "court-order", WHY, WORDS, TODAY))) {
            board.given(ESTABLISHED).when(repeating).expectNoEvents().expectExceptionDetails(REDACTION_REPEATS_WORDS);
        }
        board.given(ESTABLISHED)
                .when(redact(1, ALL), Map.of("reason", WORDS))
                .expectNoEvents()
                .expectExceptionDetails(REDACTION_REPEATS_WORDS);
    }

    @Test
    void nothingWasRemovedTomorrow() {
        board.given(ESTABLISHED)
                .when(new RedactEntry(BOARD, 1, ALL, "court-order", WHY, "Chair", Optional.of("2016-04-01")))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aRedactionHasAGroundAReasonAndAnApprover() {
        Refused.by(NOT_ONE_OF, () -> new RedactEntry(BOARD, 1, ALL, "because", WHY, "Chair", TODAY));
        Refused.by(TEXT_MISSING, () -> new RedactEntry(BOARD, 1, ALL, "court-order", " ", "Chair", TODAY));
        Refused.by(TEXT_MISSING, () -> new RedactEntry(BOARD, 1, ALL, "court-order", WHY, " ", TODAY));
        assertThat(redact(1, Optional.of(" ")).field()).isEmpty();
    }
}
