package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assuranceledger.command.ledger.LedgerStore.Place;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;
import org.junit.jupiter.api.Test;

/** What every store of a ledger does. */
class LedgerStoreTest extends OnEachStore {
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00.001Z");

    /** Chains decisions as a writer would. */
    private static List<Commit> chained(Head from, Decision... decisions) {
        List<Commit> commits = new ArrayList<>();
        Map<String, BoardHead> boards = new HashMap<>();
        Head head = from;
        for (Decision decision : decisions) {
            BoardHead board = boards.getOrDefault(decision.boardId(), BoardHead.EMPTY);
            Commit commit = Commit.following(head, board, decision, NOON);
            boards.put(decision.boardId(), commit.asBoardHead());
            head = commit.asHead();
            commits.add(commit);
        }
        return commits;
    }

    private List<Commit> stored(Decision... decisions) {
        List<Commit> commits = chained(Head.EMPTY, decisions);
        assertThat(store.append(commits)).isEqualTo(new Appended.All());
        return commits;
    }

    @Test
    void anEmptyLedgerHasNothing() {
        assertThat(store.head()).isEqualTo(Head.EMPTY);
        assertThat(store.hasBoard("redbridge")).isFalse();
        assertThat(store.after(0, 10)).isEmpty();
        assertThat(store.at(1)).isEmpty();
        assertThat(store.ofCommand("1")).isEmpty();
        assertThat(store.ofAggregate("a", 0, 10)).isEmpty();
        assertThat(store.taken(List.of(new Place("a", 0)))).isEmpty();
    }

    @Test
    void aCommitIsReadBackAsItWasWritten() {
        List<Commit> commits = stored(
                Decided.by("1")
                        .about("a", 0, "Zoë’s 7–11 group 🎈\n\"quoted\"\t\\ '; DROP TABLE")
                        .decision(),
                Decided.by("2")
                        .of("harrow")
                        .forAgency("nelft", "Asked by the chair")
                        .about("b", 0)
                        .about("a", 1)
                        .decision());
        assertThat(store.after(0, 10)).isEqualTo(commits).allMatch(Commit::isIntact);
        assertThat(store.head()).isEqualTo(commits.getLast().asHead());
    }

    @Test
    void commitsAreReadInOrderFromAnyPlace() {
        List<Commit> commits = stored(
                Decided.by("1", "a", 0), Decided.by("2", "b", 0), Decided.by("3", "a", 1), Decided.by("4", "a", 2));
        assertThat(store.after(0, 2)).isEqualTo(commits.subList(0, 2));
        assertThat(store.after(1, 2)).isEqualTo(commits.subList(1, 3));
        assertThat(store.after(3, 2)).isEqualTo(commits.subList(3, 4));
        assertThat(store.after(4, 2)).isEmpty();
    }

    @Test
    void eachPositionFindsItsCommit() {
        List<Commit> commits =
                stored(Decided.by("1").about("a", 0).about("b", 0).decision(), Decided.by("2", "a", 1));
        assertThat(store.at(1)).contains(commits.get(0));
        assertThat(store.at(2)).contains(commits.get(0));
        assertThat(store.at(3)).contains(commits.get(1));
        assertThat(store.at(4)).isEmpty();
        assertThat(store.at(0)).isEmpty();
    }

    @Test
    void anAggregateIsReadFromAnyPlace() {
        List<Commit> commits = stored(
                Decided.by("1").about("a", 0).about("b", 0).about("a", 1).decision(),
                Decided.by("2", "b", 1),
                Decided.by("3", "a", 2),
                Decided.by("4", "a", 3));
        assertThat(store.ofAggregate("a", 0, 100)).containsExactly(commits.get(0), commits.get(2), commits.get(3));
        assertThat(store.ofAggregate("a", 1, 2)).containsExactly(commits.get(0), commits.get(2));
        assertThat(store.ofAggregate("a", 3, 1)).containsExactly(commits.get(3));
        assertThat(store.ofAggregate("a", 4, 100)).isEmpty();
        assertThat(store.ofAggregate("b", 1, 1)).containsExactly(commits.get(1));
    }

    @Test
    void aggregatesOfLikeNamesAreKeptApart() {
        List<String> names = List.of(
                "a", "a:0", "a:0000000000000000000", "a:0000000000000000001", "ab", "A", "a%", "_", "a.b", "$a");
        List<Commit> commits = stored(
                names.stream().map(name -> Decided.by("of " + name, name, 0)).toArray(Decision[]::new));
        for (int i = 0; i < names.size(); i++) {
            assertThat(store.ofAggregate(names.get(i), 0, 100)).as(names.get(i)).containsExactly(commits.get(i));
        }
        assertThat(store.ofAggregate("a:", 0, 100)).isEmpty();
    }

    @Test
    void aCommandFindsItsCommit() {
        List<Commit> commits = stored(Decided.by("1", "a", 0), Decided.by("11", "a", 1));
        assertThat(store.ofCommand("11")).contains(commits.get(1));
        assertThat(store.ofCommand("111")).isEmpty();
        assertThat(store.ofCommand("a")).isEmpty();
    }

    @Test
    void aBoardIsThereOnceItHasAnEventOfItsOwn() {
        stored(Decided.by("1").about("redbridge", 0).about("a", 0).decision(), Decided.by("2", "redbridge", 1));
        assertThat(store.hasBoard("redbridge")).isTrue();
        assertThat(store.hasBoard("red")).isFalse();
        assertThat(store.hasBoard("a-board")).isFalse();
    }

    @Test
    void takenPlacesAreKnown() {
        stored(Decided.by("1").about("a", 0).about("b", 0).decision(), Decided.by("2", "a", 1));
        assertThat(store.taken(List.of(new Place("a", 1), new Place("a", 2), new Place("b", 0), new Place("b", 1))))
                .isEqualTo(Set.of(new Place("a", 1), new Place("b", 0)));
    }

    @Test
    void aNumberIsGivenOnce() {
        stored(Decided.by("1", "a", 0));
        assertThat(store.append(chained(Head.EMPTY, Decided.by("2", "b", 0)))).isEqualTo(new Appended.Refused(0));
        assertThat(store.ofCommand("2")).isEmpty();
    }

    @Test
    void aCommandIsRecordedOnce() {
        stored(Decided.by("1", "a", 0));
        assertThat(store.append(chained(store.head(), Decided.by("1", "b", 0)))).isEqualTo(new Appended.Refused(0));
        assertThat(store.head().number()).isEqualTo(1);
    }

    @Test
    void aPlaceIsTakenOnce() {
        stored(Decided.by("1", "a", 0));
        assertThat(store.append(chained(store.head(), Decided.by("2", "a", 0)))).isEqualTo(new Appended.Refused(0));
        assertThat(store.head().number()).isEqualTo(1);
    }

    @Test
    void whatIsStoredIsTheBeginningOfTheBatch() {
        stored(Decided.by("1", "a", 0));
        List<Commit> batch = chained(
                store.head(),
                Decided.by("2", "b", 0),
                Decided.by("3", "b", 1),
                Decided.by("1", "c", 0),
                Decided.by("4", "d", 0));
        assertThat(store.append(batch)).isEqualTo(new Appended.Refused(2));
        assertThat(store.after(1, 10)).isEqualTo(batch.subList(0, 2));
    }

    @Test
    void ofARefusedCommitNothingStays() {
        stored(Decided.by("1", "a", 0));
        Decision clash = Decided.by("2").about("b", 0).about("a", 0).decision();
        assertThat(store.append(chained(store.head(), clash))).isEqualTo(new Appended.Refused(0));
        assertThat(store.taken(List.of(new Place("b", 0)))).isEmpty();
        assertThat(store.append(chained(store.head(), Decided.by("2", "b", 0)))).isEqualTo(new Appended.All());
    }

    @Test
    void whatIsStoredIsThereWhenOpenedAgain() {
        List<Commit> commits = stored(Decided.by("1", "a", 0), Decided.by("2", "a", 1));
        openAgain();
        assertThat(store.after(0, 10)).isEqualTo(commits);
        assertThat(store.append(chained(Head.EMPTY, Decided.by("1", "a", 0)))).isEqualTo(new Appended.Refused(0));
    }
}
