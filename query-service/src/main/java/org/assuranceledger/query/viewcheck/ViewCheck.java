package org.assuranceledger.query.viewcheck;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.rebuild.Projections;
import org.assuranceledger.query.replay.Refold;
import org.assuranceledger.query.replay.ViewStates;

/**
 * Folds the record once more and holds what each view keeps against it, as far as the view has got. Reads only, and
 * needs no more memory than one entry. That the journal is the ledger's own is seen when the topic is read again.
 */
public final class ViewCheck {
    private static final int PAGE = 100;

    private final Journal journal;
    private final ViewStates states;
    private final Supplier<Kept> anew;
    private final Map<String, Projections> views;

    /**
     * Looks at these views.
     *
     * @param anew what is kept of a view that is looked at next
     * @param views by name, with how the projection of each is made
     */
    public ViewCheck(Journal journal, ViewStates states, Supplier<Kept> anew, Map<String, Projections> views) {
        this.journal = journal;
        this.states = states;
        this.anew = anew;
        this.views = views;
    }

    /** What does not agree; nothing where all is well. Of a journal that is not good no view is to be rebuilt. */
    public List<Disagreement> disagreements() {
        Optional<Disagreement> altered = ofJournal();
        return altered.isPresent()
                ? List.of(altered.get())
                : views.keySet().stream()
                        .sorted()
                        .flatMap(view -> ofView(view).stream())
                        .toList();
    }

    private Optional<Disagreement> ofJournal() {
        Chain chain = Chain.after(Head.EMPTY);
        List<Commit> page = journal.after(0, PAGE);
        while (!page.isEmpty()) {
            for (Commit commit : page) {
                Optional<String> fault = chain.take(commit);
                if (fault.isPresent()) {
                    return Optional.of(Disagreement.ofJournal(commit.number(), fault.get()));
                }
            }
            page = journal.after(page.getLast().number(), PAGE);
        }
        return Optional.empty();
    }

    /** Is told only of what a second look finds again: a view may be rebuilt, or a text removed, under the first. */
    private Optional<Disagreement> ofView(String view) {
        Optional<Disagreement> first = look(view);
        return first.filter(found -> look(view).equals(first));
    }

    private Optional<Disagreement> look(String view) {
        long upTo = states.of(view).applied();
        Kept kept = anew.get();
        try {
            fold(new Refold(projections(view).over(kept), journal, upTo), upTo);
            kept.mustHoldNoMore(upTo);
            return Optional.empty();
        } catch (Differs differs) {
            boolean rebuilding = states.of(view).applied() < upTo;
            return rebuilding ? Optional.empty() : Optional.of(Disagreement.of(view, differs));
        }
    }

    private Projections projections(String view) {
        return Objects.requireNonNull(views.get(view));
    }

    private void fold(Refold view, long upTo) {
        long number = 0;
        long position = 0;
        while (position < upTo) {
            List<Commit> page = journal.after(number, PAGE);
            if (page.isEmpty()) {
                throw new Differs(0);
            }
            for (Commit commit : page) {
                for (long next = commit.first(); next <= Math.min(commit.last(), upTo); next++) {
                    view.take(commit, next);
                }
            }
            number = page.getLast().number();
            position = page.getLast().last();
        }
    }
}
