package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.SealedText;
import org.junit.jupiter.api.Test;

/** What every store keeps to when words are removed from a commit. */
class RemovedWordsTest extends OnEachStore {
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00Z");
    private static final String NEEDLE = "Needle of the family of 7 Acacia Avenue";

    /** The second of three. */
    private Commit commitWithTheNeedle() {
        Decision needle = Decided.by("2")
                .about("a", 1, NEEDLE)
                .about("b", 0, "Stays as it is")
                .decision();
        Commit first = Commit.following(Head.EMPTY, BoardHead.EMPTY, Decided.by("1", "a", 0), NOON);
        Commit second = Commit.following(first.asHead(), first.asBoardHead(), needle, NOON);
        Commit third = Commit.following(second.asHead(), second.asBoardHead(), Decided.by("3", "a", 2), NOON);
        assertThat(store.append(List.of(first, second, third))).isEqualTo(new Appended.All());
        return second;
    }

    private static Set<String> sealsOf(Commit commit, String words) {
        return commit.decision().texts().entrySet().stream()
                .filter(text -> text.getValue().words().equals(words))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<String> wordsOf(long number) {
        return store.after(number - 1, 1).getFirst().decision().texts().values().stream()
                .map(SealedText::words)
                .toList();
    }

    @Test
    void wordsThatAreRemovedAreGoneAndAllElseStays() {
        Commit before = commitWithTheNeedle();
        store.remove(2, sealsOf(before, NEEDLE));
        assertThat(wordsOf(2)).containsExactlyInAnyOrder("Stays as it is", "{}");
        Commit after = store.after(1, 1).getFirst();
        assertThat(after.hash()).isEqualTo(before.hash());
        assertThat(after.decision().events()).isEqualTo(before.decision().events());
        assertThat(wordsOf(1)).isNotEmpty();
        assertThat(wordsOf(3)).isNotEmpty();
        assertThat(LedgerCheck.whole(store)).isEqualTo(new LedgerCheck.Intact(store.head()));
    }

    @Test
    void theyStayAwayWhenTheStoreIsOpenedAgain() {
        store.remove(2, sealsOf(commitWithTheNeedle(), NEEDLE));
        openAgain();
        assertThat(wordsOf(2)).doesNotContain(NEEDLE);
    }

    @Test
    void removingThemAgainChangesNothing() {
        Commit before = commitWithTheNeedle();
        store.remove(2, sealsOf(before, NEEDLE));
        List<Commit> once = store.after(0, 10);
        store.remove(2, sealsOf(before, NEEDLE));
        store.remove(7, sealsOf(before, NEEDLE));
        store.remove(1, sealsOf(before, NEEDLE));
        assertThat(store.after(0, 10)).isEqualTo(once);
    }

    @Test
    void allWordsOfACommitCanBeRemoved() {
        Commit before = commitWithTheNeedle();
        store.remove(2, before.decision().texts().keySet());
        assertThat(wordsOf(2)).isEmpty();
    }
}
