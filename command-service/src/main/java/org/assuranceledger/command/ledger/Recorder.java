package org.assuranceledger.command.ledger;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.ledger.Draft.Proposal;
import org.assuranceledger.ledger.Commit;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what waits, one batch at a time, and answers each once its fate is durable. Used by one thread.
 *
 * <p>What meets another writer's commit is proposed again behind it. While nobody knows what became of a batch nothing
 * else is proposed: it is looked for where it would be, and the same bytes are sent again until they, or another
 * writer's, are found there.
 */
final class Recorder {
    private final LedgerStore store;
    private final Time time;
    private final LedgerLimits limits;
    private final LedgerMeters meters;
    private final Intake intake;
    private final Tip tip;
    private final Verdict verdict;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean away;

    Recorder(Tip tip, Time time, LedgerLimits limits, LedgerMeters meters, Intake intake) {
        this.store = tip.store();
        this.time = time;
        this.limits = limits;
        this.meters = meters;
        this.intake = intake;
        this.tip = tip;
        this.verdict = new Verdict(store, tip);
    }

    boolean isIdle() {
        return waiting.isEmpty();
    }

    void add(List<Waiting> more) {
        waiting.addAll(more);
    }

    /** Answers everyone who waits with this. */
    void refuseAll(LedgerRefusal refusal) {
        waiting.forEach(one -> refuse(one, refusal));
        waiting.clear();
    }

    /**
     * Proposes one batch of those who wait, and answers those whose fate it settles.
     *
     * @throws LedgerBroken if the ledger in the store does not follow from itself
     */
    void proceed() {
        Patience patience = new Patience(time, away ? Duration.ZERO : limits.patience());
        Draft draft = patientDraft(patience);
        if (draft == null) {
            return;
        }
        try {
            settle(draft, patience);
        } catch (RuntimeException | Error e) {
            draft.open().forEach(one -> refuse(one.waiting(), new OutcomeUnknown(e)));
            throw e;
        }
    }

    private @Nullable Draft patientDraft(Patience patience) {
        Patience withOneBehind = new Patience(time, limits.patience());
        while (true) {
            try {
                if (away) {
                    tip.catchUp(commit -> {});
                    away = false;
                }
                return draft();
            } catch (LedgerRefusal | UnreadableCommit e) {
                throw e;
            } catch (StoreBehind e) {
                if (withOneBehind.isOver()) {
                    throw e.forGood();
                }
                withOneBehind.pause();
            } catch (RuntimeException e) {
                if (patience.isOver()) {
                    isAway(e);
                    return null;
                }
                patience.pause();
            }
        }
    }

    /** Reads first and takes from the queue last, so that nobody is lost where the store fails in between. */
    private Draft draft() {
        List<Waiting> candidates = waiting.stream().limit(limits.batchEvents()).toList();
        Sorted sorted = sort(candidates);
        if (!sorted.never.isEmpty() && tip.catchUp(commit -> {})) {
            sorted = sort(candidates);
        }
        List<LedgerRefusal> refusals = sorted.never.stream().map(verdict::on).toList();
        candidates.forEach(one -> waiting.removeFirst());
        sorted.later.reversed().forEach(waiting::addFirst);
        for (int i = 0; i < refusals.size(); i++) {
            refuse(sorted.never.get(i), refusals.get(i));
        }
        return sorted.draft;
    }

    private record Sorted(Draft draft, List<Waiting> later, List<Waiting> never) {}

    private Sorted sort(List<Waiting> candidates) {
        tip.learn(candidates);
        Draft draft = new Draft(tip, limits, time.now().truncatedTo(ChronoUnit.MILLIS));
        Sorted sorted = new Sorted(draft, new ArrayList<>(), new ArrayList<>());
        for (Waiting one : candidates) {
            switch (draft.fit(one)) {
                case NOW -> draft.add(one);
                case LATER -> sorted.later.add(one);
                case NEVER -> sorted.never.add(one);
            }
        }
        return sorted;
    }

    private void settle(Draft draft, Patience patience) {
        Deque<Proposal> open = draft.open();
        while (!open.isEmpty()) {
            meters.proposed(open.size());
            Appended outcome = store.append(draft.commits());
            answer(open, outcome);
            if (open.isEmpty() || isSettled(open, outcome, patience)) {
                return;
            }
            if (patience.isOver()) {
                giveUp(open, outcome);
                return;
            }
            patience.pause();
        }
    }

    private void answer(Deque<Proposal> open, Appended outcome) {
        int stored = switch (outcome) {
            case Appended.All() -> open.size();
            case Appended.Refused(int count) -> count;
            case Appended.Unknown(Exception cause) -> 0;
        };
        for (int i = 0; i < stored; i++) {
            Proposal proposal = open.element();
            tip.takeOwn(proposal.commit());
            answerFirst(open, proposal.commit());
        }
    }

    private void answerFirst(Deque<Proposal> open, Commit commit) {
        Waiting one = open.remove().waiting();
        meters.recorded(one, commit);
        intake.leave(one);
        one.answer().complete(commit);
    }

    /** Looks for the batch where it would be; whether what is left of it is dealt with, else it is to be sent again. */
    private boolean isSettled(Deque<Proposal> open, Appended outcome, Patience patience) {
        try {
            boolean overtaken = lookFor(open);
            if (!overtaken && !open.isEmpty() && outcome instanceof Appended.Refused) {
                overtaken = refuseFirst(open);
            }
            if (overtaken) {
                proposeAgain(open);
            }
            return open.isEmpty();
        } catch (LedgerRefusal | UnreadableCommit e) {
            throw e;
        } catch (StoreBehind e) {
            patience.pause(); // nothing is sent after an end that cannot be seen
            return !patience.isOver() && isSettled(open, outcome, patience);
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Reads on, answers what is found of the batch, and says whether others' commits stand where the rest would be. */
    private boolean lookFor(Deque<Proposal> open) {
        long number = tip.head().number();
        int size = open.size();
        tip.catchUp(commit -> {
            if (isFirst(open, commit)) {
                answerFirst(open, commit);
            }
        });
        return tip.head().number() - number > size - open.size();
    }

    private static boolean isFirst(Deque<Proposal> open, Commit commit) {
        Proposal first = open.peek();
        return first != null && first.commit().hash().equals(commit.hash());
    }

    /** Refuses the first if its command was recorded before; if that cannot be seen, another commit will be. */
    private boolean refuseFirst(Deque<Proposal> open) {
        Optional<Commit> earlier =
                store.ofCommand(open.element().waiting().commandId()).filter(commit -> !isFirst(open, commit));
        earlier.ifPresent(commit -> refuse(open.remove().waiting(), new AlreadyRecorded(commit)));
        return earlier.isPresent();
    }

    private void proposeAgain(Deque<Proposal> open) {
        while (!open.isEmpty()) {
            waiting.addFirst(open.removeLast().waiting());
        }
    }

    private void giveUp(Deque<Proposal> open, Appended outcome) {
        Exception cause = outcome instanceof Appended.Unknown(Exception why)
                ? why
                : new IllegalStateException("A commit was refused, and what it met cannot be read");
        open.forEach(one -> refuse(one.waiting(), new OutcomeUnknown(cause)));
        open.clear();
        isAway(cause);
    }

    private void isAway(Exception cause) {
        away = true;
        refuseAll(new LedgerBusy("The ledger's store is away", limits.patience(), cause));
    }

    private void refuse(Waiting one, LedgerRefusal refusal) {
        meters.refused(refusal);
        intake.leave(one);
        one.answer().completeExceptionally(refusal);
    }
}
