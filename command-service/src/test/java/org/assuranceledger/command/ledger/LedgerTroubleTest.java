package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.command.ledger.Troubled.ANSWER_LOST;
import static org.assuranceledger.command.ledger.Troubled.LOST;
import static org.assuranceledger.command.ledger.Troubled.REFUSED_BY_A_GHOST;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;
import org.junit.jupiter.api.Test;

/**
 * What the ledger's writer does when its store answers badly, late or not at all. Each test leaves an intact ledger.
 */
class LedgerTroubleTest extends OnEachWriter {

    @Test
    void whatNeverReachedTheStoreIsSentAgain() {
        troubled.happen(LOST, LOST);
        assertThat(record(Decided.by("1", "a", 0))).isEqualTo(onlyCommit());
    }

    @Test
    void whatWasStoredWithoutAnAnswerIsNotStoredTwice() {
        troubled.happen(ANSWER_LOST);
        assertThat(record(Decided.by("1", "a", 0))).isEqualTo(onlyCommit());
        assertThat(record(Decided.by("2", "a", 1)).number()).isEqualTo(2);
    }

    @Test
    void aBatchOfWhichOnlyTheBeginningWasStoredIsFinished() {
        troubled.happen(Troubled.answerLostAfter(2));
        List<Commit> commits = answers(together(
                Decided.by("1", "a", 0), Decided.by("2", "a", 1), Decided.by("3", "b", 0), Decided.by("4", "a", 2)));
        assertThat(commits).hasSize(4).isEqualTo(store.after(1, 10));
    }

    @Test
    void whatArrivesLateIsNotStoredTwice() {
        troubled.happen(LOST, (store, batch) -> {
            store.append(batch);
            return store.append(batch);
        });
        assertThat(record(Decided.by("1", "a", 0))).isEqualTo(onlyCommit());
    }

    @Test
    void whatIsRefusedBecauseItWasStoredBeforeIsRecorded() {
        troubled.forge(commits -> List.of());
        troubled.happen((store, batch) -> {
            store.append(batch);
            return new Appended.Refused(0);
        });
        troubled.happen((store, batch) -> {
            troubled.forge(commits -> commits);
            return store.append(batch);
        });
        assertThat(record(Decided.by("1", "a", 0))).isEqualTo(onlyCommit());
    }

    @Test
    void anotherWritersCommitInTheSamePlaceIsMadeWayFor() {
        Decision others = Decided.by("other", "o", 0);
        troubled.happen((store, batch) -> {
            store.append(following(Head.EMPTY, others));
            return new Appended.Unknown(new IllegalStateException());
        });
        assertThat(record(Decided.by("1", "a", 0)).number()).isEqualTo(2);
        assertThat(store.ofCommand("other")).isPresent();
    }

    @Test
    void aCommandThatAnotherWriterRecordedMeanwhileIsRecordedOnce() {
        Decision decision = Decided.by("1", "a", 0);
        troubled.happen((store, batch) -> {
            store.append(following(Head.EMPTY, Decided.by("1", "a", 0)));
            return store.append(batch);
        });
        assertThat(refusal(writer.record(decision)))
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class,
                        repeated -> assertThat(repeated.commit()).isEqualTo(onlyCommit()));
    }

    @Test
    void aDecisionThatAnotherWriterOvertookIsRefused() {
        troubled.happen((store, batch) -> {
            store.append(following(Head.EMPTY, Decided.by("other", "a", 0)));
            return store.append(batch);
        });
        assertThat(refusal(writer.record(Decided.by("1", "a", 0)))).isInstanceOf(AggregateMoved.class);
        assertThat(record(Decided.by("2", "a", 1)).number()).isEqualTo(2);
    }

    @Test
    void aDecisionMadeOnWhatAnotherWriterRecordedIsRecorded() {
        record(Decided.by("1", "a", 0));
        store.append(following(store.head(), Decided.by("other", "a", 1)));
        assertThat(record(Decided.by("2", "a", 2)).number()).isEqualTo(3);
    }

    @Test
    void whatMeetsSomethingThatCannotBeReadYetWaitsForIt() {
        troubled.happen(REFUSED_BY_A_GHOST, REFUSED_BY_A_GHOST, (store, batch) -> {
            store.append(following(Head.EMPTY, Decided.by("other", "a", 0)));
            return new Appended.Refused(0);
        });
        assertThat(refusal(writer.record(Decided.by("1", "a", 0)))).isInstanceOf(AggregateMoved.class);
    }

    @Test
    void anAnswerThatNeverComesIsSaidToBeUnknown() {
        troubled.happen(Collections.nCopies(1000, LOST).toArray(Troubled.Trouble[]::new));
        List<CompletableFuture<Commit>> answers = together(Decided.by("1", "a", 0), Decided.by("2", "b", 0));
        assertThat(refusal(answers.get(0))).isInstanceOf(OutcomeUnknown.class);
        assertThat(refusal(answers.get(1))).isInstanceOf(OutcomeUnknown.class);
        troubled.calm();
        assertThat(record(Decided.by("1", "a", 0)).number()).isEqualTo(2);
    }

    @Test
    void aCommandOfUnknownFateThatWasRecordedIsToldSoWhenItIsGivenAgain() {
        troubled.happen((store, batch) -> {
            troubled.failReads(Integer.MAX_VALUE);
            store.append(batch);
            return new Appended.Unknown(new IllegalStateException());
        });
        troubled.happen(Collections.nCopies(1000, LOST).toArray(Troubled.Trouble[]::new));
        assertThat(refusal(writer.record(Decided.by("1", "a", 0)))).isInstanceOf(OutcomeUnknown.class);
        assertThat(refusal(writer.record(Decided.by("2", "b", 0)))).isInstanceOf(LedgerBusy.class);
        troubled.calm();
        assertThat(refusal(writer.record(Decided.by("1", "a", 0))))
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class,
                        repeated -> assertThat(repeated.commit()).isEqualTo(onlyCommit()));
        assertThat(record(Decided.by("2", "b", 0)).number()).isEqualTo(2);
    }

    @Test
    void aShortAbsenceOfTheStoreIsWaitedFor() {
        record(Decided.by("1", "a", 0));
        troubled.failReads(3);
        assertThat(record(Decided.by("2", "b", 0)).number()).isEqualTo(2);
    }

    @Test
    void whileTheStoreIsAwayNothingIsTakenIn() {
        troubled.failReads(Integer.MAX_VALUE);
        assertThat(refusal(writer.record(Decided.by("1", "a", 0)))).isInstanceOf(LedgerBusy.class);
        troubled.calm();
        assertThat(record(Decided.by("1", "a", 0))).isEqualTo(onlyCommit());
    }

    /** Seed 166 of the simulation: the writer took that for a broken ledger, and recorded nothing any more. */
    @Test
    void aNewPrimaryThatShowsLessForAWhileIsWaitedFor() {
        record(Decided.by("1", "a", 0));
        AtomicInteger reads = new AtomicInteger();
        troubled.forge(commits -> reads.incrementAndGet() < 3 ? List.of() : commits);
        assertThat(refusal(writer.record(Decided.by("2", "a", 0)))).isInstanceOf(AggregateMoved.class);
        assertThat(record(Decided.by("3", "a", 1)).number()).isEqualTo(2);
        assertThat(writer.broken()).isEmpty();
    }

    @Test
    void aCommandThatANewPrimaryDoesNotShowYetIsNotTakenForAnothers() {
        Commit first = record(Decided.by("1", "a", 0));
        troubled.hideCommands(1);
        assertThat(refusal(writer.record(Decided.by("1", "a", 0))))
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class,
                        repeated -> assertThat(repeated.commit()).isEqualTo(first));
    }

    @Test
    void aLedgerThatHasLostItsEndIsNotWrittenTo() {
        record(Decided.by("1", "a", 0));
        record(Decided.by("2", "b", 0));
        troubled.forge(commits ->
                commits.stream().filter(commit -> commit.number() < 2).toList());
        troubled.happen(LOST);
        assertThat(refusal(writer.record(Decided.by("3", "c", 0)))).isInstanceOf(OutcomeUnknown.class);
        assertThat(refusal(writer.record(Decided.by("4", "d", 0)))).isInstanceOf(LedgerBroken.class);
        assertThat(writer.broken())
                .hasValueSatisfying(broken -> assertThat(broken.number()).isEqualTo(2));
    }

    @Test
    void aWriterDoesNotStartOnALedgerWhoseEndIsBroken() {
        record(Decided.by("1", "a", 0));
        record(Decided.by("2", "b", 0));
        troubled.forge(commits ->
                commits.stream().filter(commit -> commit.number() != 1).toList());
        assertThatThrownBy(() -> LedgerWriter.start(troubled, clock, new SimpleMeterRegistry(), LIMITS))
                .isInstanceOfSatisfying(
                        LedgerBroken.class,
                        broken -> assertThat(broken.number()).isEqualTo(2));
    }

    @Test
    void aWriterReadsOnlyWhatCameAfterTheCheck() {
        record(Decided.by("1", "a", 0));
        record(Decided.by("2", "b", 0));
        LedgerCheck check = LedgerCheck.of(store);
        check.goOn(commit -> {});
        troubled.forge(commits ->
                commits.stream().filter(commit -> commit.number() != 1).toList());
        Decision next = Decided.by("3", "c", 0);
        try (LedgerWriter later =
                LedgerWriter.start(troubled, check.chain(), clock, new SimpleMeterRegistry(), LIMITS)) {
            assertThat(answer(later.record(next)).number()).isEqualTo(3);
        }
    }

    private Commit onlyCommit() {
        List<Commit> commits = store.after(0, 10);
        assertThat(commits).hasSize(1);
        return commits.getFirst();
    }

    /** What another writer would store after {@code head}. */
    private List<Commit> following(Head head, Decision decision) {
        BoardHead board = head.number() == 0 ? BoardHead.EMPTY : Boards.head(store, decision.boardId());
        return List.of(Commit.following(head, board, decision, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
