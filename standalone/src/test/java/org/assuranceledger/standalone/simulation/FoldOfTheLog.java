package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.intake.News;
import org.assuranceledger.query.replay.SteppedView;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.query.replay.ViewStates;

/** What the views must show: the same folds over the ledger itself, each entry once and in order. */
record FoldOfTheLog(List<Commit> log) implements Journal {
    /** In which way the views differ from that. */
    static List<String> differences(World world, List<Commit> log, ReadingSide shown) {
        List<String> differences = new ArrayList<>();
        Instance here = new Instance(world.turns(), "oracle");
        ReadingSide wanted = new ReadingSide(Lie.NONE);
        ViewStates states = new ViewStates(wanted, here.clock());
        for (View view : wanted.views(world, here)) {
            try (SteppedView fold = new SteppedView(view, states, new FoldOfTheLog(log), 0, token -> {})) {
                while (fold.step()) {
                    // until all is taken in
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            if (!wanted.facts(view.name()).equals(shown.facts(view.name()))) {
                differences.add("the view %s is no fold of the ledger".formatted(view.name()));
            }
        }
        return differences;
    }

    @Override
    public Head head() {
        return log.isEmpty() ? Head.EMPTY : log.getLast().asHead();
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return log.stream().skip(commitNumber).limit(limit).toList();
    }

    @Override
    public Optional<Commit> at(long position) {
        return log.stream()
                .filter(commit -> commit.first() <= position && position <= commit.last())
                .findFirst();
    }

    @Override
    public News news() {
        return new News();
    }
}
