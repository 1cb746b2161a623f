package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assuranceledger.command.ledger.LedgerCheck.Broken;
import org.assuranceledger.command.ledger.LedgerCheck.Intact;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Forged;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.SealedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check names the first commit that is not as it was written. */
class LedgerCheckTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2015-06-30T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Troubled store;

    @BeforeEach
    void threeCommits() {
        store = new Troubled(SqliteLedgerStore.open(folder.resolve("ledger.db")));
        try (LedgerWriter writer = LedgerWriter.start(store, NOON, new SimpleMeterRegistry(), LedgerLimits.USUAL)) {
            writer.record(Decided.by("1").about("a", 0).about("b", 0).decision())
                    .join();
            writer.record(Decided.by("2").of("harrow").about("c", 0).decision()).join();
            writer.record(Decided.by("3", "a", 1)).join();
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void forge(int number, UnaryOperator<Commit> change) {
        store.forge(commits -> commits.stream()
                .map(commit -> commit.number() == number ? change.apply(commit) : commit)
                .toList());
    }

    private Broken broken() {
        return (Broken) LedgerCheck.whole(store);
    }

    @Test
    void aGoodLedgerIsIntactUpToItsEnd() {
        assertThat(LedgerCheck.whole(store)).isEqualTo(new Intact(store.head()));
        assertThat(LedgerCheck.whole(store).inWords()).isEqualTo("The ledger is intact up to commit 3, position 4.");
    }

    @Test
    void aPartCanBeCheckedAlone() {
        Head known = store.after(0, 1).getFirst().asHead();
        assertThat(LedgerCheck.after(store, known)).isEqualTo(new Intact(store.head()));
        forge(1, commit -> Forged.by("person-2", commit));
        assertThat(LedgerCheck.after(store, known)).isEqualTo(new Intact(store.head()));
    }

    @Test
    void aChangedCommitIsNamed() {
        forge(2, commit -> Forged.by("person-2", commit));
        assertThat(broken().number()).isEqualTo(2);
        assertThat(broken().inWords())
                .isEqualTo("The ledger is intact up to commit 1; commit 2 is not good: "
                        + "its content does not match its hashes.");
    }

    @Test
    void aCommitChangedAlongWithItsHashesIsGivenAwayByTheNext() {
        forge(
                2,
                commit -> Commit.following(
                        store.after(0, 1).getFirst().asHead(),
                        BoardHead.EMPTY,
                        Forged.by("person-2", commit).decision(),
                        commit.recordedAt()));
        assertThat(broken()).isEqualTo(new Broken(3, "it does not name the hash of commit 2"));
    }

    @Test
    void aMissingCommitIsNamed() {
        store.forge(commits ->
                commits.stream().filter(commit -> commit.number() != 2).toList());
        assertThat(broken()).isEqualTo(new Broken(2, "commit 2 is missing"));
    }

    @Test
    void aBoardsOwnChainIsCheckedToo() {
        forge(
                3,
                commit -> Commit.following(
                        store.after(1, 1).getFirst().asHead(),
                        BoardHead.EMPTY,
                        commit.decision(),
                        commit.recordedAt()));
        assertThat(broken()).isEqualTo(new Broken(3, "it does not follow commit 1 of board redbridge"));
    }

    @Test
    void anInstantBeforeTheLastIsNamed() {
        forge(
                2,
                commit -> Commit.following(
                        store.after(0, 1).getFirst().asHead(),
                        BoardHead.EMPTY,
                        commit.decision(),
                        commit.recordedAt().minusMillis(1)));
        assertThat(broken()).isEqualTo(new Broken(2, "it is dated before commit 1"));
    }

    @Test
    void aPlaceLeftOutIsNamed() {
        forge(
                3,
                commit -> Commit.following(
                        store.after(1, 1).getFirst().asHead(),
                        store.after(0, 1).getFirst().asBoardHead(),
                        Decided.by("3", "a", 2),
                        commit.recordedAt()));
        assertThat(broken()).isEqualTo(new Broken(3, "an event of a does not follow the one before"));
    }

    @Test
    void anAggregateThatDoesNotBeginAtItsBeginningIsNamed() {
        Commit first = store.after(0, 1).getFirst();
        forge(
                2,
                commit -> Commit.following(
                        first.asHead(),
                        BoardHead.EMPTY,
                        Decided.by("2").of("harrow").about("c", 1).decision(),
                        commit.recordedAt()));
        assertThat(broken().why()).isEqualTo("an event of c does not follow the one before");
    }

    @Test
    void aChangedTextIsNamedAndARemovedOneIsNot() {
        String seal = store.after(1, 1)
                .getFirst()
                .decision()
                .texts()
                .keySet()
                .iterator()
                .next();
        forge(2, commit -> commit.with(Map.of(seal, SealedText.of("Something else"))));
        assertThat(broken().number()).isEqualTo(2);
        forge(2, commit -> commit.with(Map.of()));
        assertThat(LedgerCheck.whole(store)).isEqualTo(new Intact(store.head()));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        store.forge(commits -> {
            if (commits.stream().anyMatch(commit -> commit.number() == 3)) {
                throw new UnreadableCommit(3, new IllegalArgumentException());
            }
            return commits;
        });
        assertThat(broken()).isEqualTo(new Broken(3, "it cannot be read"));
        forge(2, commit -> Forged.by("person-2", commit));
        assertThat(broken().number()).isEqualTo(2);
    }

    @Test
    void whatIsBadBeforeWhatCannotBeReadIsNamedFirst() {
        Commit first = store.after(0, 1).getFirst();
        store.forge(commits -> {
            if (commits.stream().anyMatch(commit -> commit.number() == 3)) {
                throw new UnreadableCommit(3, new IllegalArgumentException());
            }
            return commits.stream()
                    .map(commit -> commit.number() == 2
                            ? Commit.following(
                                    first.asHead(), first.asBoardHead(), Decided.by("2", "a", 2), commit.recordedAt())
                            : commit)
                    .toList();
        });
        assertThat(broken()).isEqualTo(new Broken(2, "an event of a does not follow the one before"));
    }
}
