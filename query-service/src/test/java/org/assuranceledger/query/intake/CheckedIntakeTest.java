package org.assuranceledger.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;

/** What the intake makes of a store of several servers, just after a change of primary. */
class CheckedIntakeTest {
    private final List<Commit> kept = new ArrayList<>();
    private int readable;
    private final Intake intake = new CheckedIntake(
            new JournalStore() {
                @Override
                public Head head() {
                    return readable == 0 ? Head.EMPTY : kept.get(readable - 1).asHead();
                }

                @Override
                public Optional<Hash> hashOf(long commitNumber) {
                    return kept.stream()
                            .limit(readable)
                            .filter(commit -> commit.number() == commitNumber)
                            .map(Commit::hash)
                            .findFirst();
                }

                @Override
                public boolean insert(Commit commit) {
                    return kept.stream().noneMatch(one -> one.number() == commit.number()) && kept.add(commit);
                }

                // A test that comes here fails: none of these commits says that words are to go.
                @Override
                public void remove(long commitNumber, Collection<String> seals) {
                    throw new UnsupportedOperationException("No words are removed here");
                }
            },
            new News());

    /** Seed 2 of the simulation: the intake took it for another commit under that number, and stopped for good. */
    @Test
    void aCommitThatIsTakenButCannotBeReadYetIsTriedAgain() {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        Commit first = ledger.commits().getFirst();
        kept.add(first);
        assertThatThrownBy(() -> intake.take(first)).isInstanceOf(IllegalStateException.class);
        assertThat(intake.stoppedBy()).isEmpty();

        readable = 1;
        intake.take(first);
        assertThat(kept).containsExactly(first);
    }
}
