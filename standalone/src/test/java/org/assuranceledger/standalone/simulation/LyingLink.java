package org.assuranceledger.standalone.simulation;

import java.util.List;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.ledger.Commit;

/** A link to servers that do not keep what they promise; of lies about others it knows nothing. */
final class LyingLink extends Link {
    private final Lie lie;

    LyingLink(World world, ReplicaSet servers, Lie lie) {
        super(world, servers);
        this.lie = lie;
    }

    @Override
    int readable(Node primary) {
        return lie == Lie.STORE_SHOWS_WHAT_NO_MAJORITY_HAS ? primary.log.size() : super.readable(primary);
    }

    @Override
    boolean isDurable(Node primary) {
        return lie == Lie.STORE_ANSWERS_BEFORE_A_MAJORITY_HAS_IT || super.isDurable(primary);
    }

    @Override
    void remove(Removal removal) {
        switch (lie) {
            case STORE_ONLY_PRETENDS_TO_REMOVE, JOURNAL_KEEPS_THE_WORDS -> {}
            case STORE_REMOVES_MORE_THAN_IT_WAS_TOLD -> super.remove(allOf(removal.commit()));
            default -> super.remove(removal);
        }
    }

    private Removal allOf(long commit) {
        return read().stream()
                .filter(each -> each.number() == commit)
                .findFirst()
                .map(each -> new Removal(commit, each.decision().texts().keySet()))
                .orElseThrow();
    }

    @Override
    Appended write(List<Commit> commits) {
        Appended outcome = super.write(commits);
        if (outcome instanceof Appended.Unknown && lie == Lie.NO_ANSWER_IS_TAKEN_FOR_YES) {
            return new Appended.All();
        }
        return outcome;
    }
}
