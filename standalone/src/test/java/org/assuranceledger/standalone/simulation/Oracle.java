package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.ledger.AggregateMoved;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.standalone.simulation.Attempt.Fate;

/** Says what is wrong with a ledger, and with what callers were told of it. Knows nothing of how it came about. */
final class Oracle {
    private final List<Commit> log;
    private final List<Attempt> attempts;
    private final List<String> faults = new ArrayList<>();

    private Oracle(List<Commit> log, List<Attempt> attempts) {
        this.log = log;
        this.attempts = attempts;
    }

    /** All that is wrong, in words. */
    static List<String> on(List<Commit> log, History history) {
        Oracle oracle = new Oracle(log, history.attempts());
        oracle.placesFollowOneAnother();
        oracle.chainHolds();
        oracle.eachCommandIsThereOnce();
        oracle.whatWasAcknowledgedIsThere();
        oracle.whatWasRefusedIsNotThere();
        oracle.nobodyWasToldOtherwise();
        return oracle.faults;
    }

    private void placesFollowOneAnother() {
        Map<String, Long> next = new HashMap<>();
        long position = 1;
        for (int i = 0; i < log.size(); i++) {
            Commit commit = log.get(i);
            must(commit.number() == i + 1, "commit %d stands at %d".formatted(commit.number(), i + 1));
            must(commit.first() == position, "commit %d has a wrong position".formatted(commit.number()));
            position += commit.count();
            for (RecordedEvent event : commit.decision().events()) {
                long place = next.merge("aggregate " + event.aggregateId(), 1L, Long::sum) - 1;
                must(event.sequence() == place, "a place of %s is wrong".formatted(event.aggregateId()));
            }
            long board = next.merge("board " + commit.decision().boardId(), 1L, Long::sum);
            must(commit.boardSequence() == board, "commit %d has a wrong board sequence".formatted(commit.number()));
            must(
                    i == 0 || !commit.recordedAt().isBefore(log.get(i - 1).recordedAt()),
                    "commit %d goes back in time".formatted(commit.number()));
        }
    }

    private void chainHolds() {
        Chain chain = Chain.after(Head.EMPTY);
        for (Commit commit : log) {
            Optional<String> fault = chain.take(commit);
            fault.ifPresent(why -> faults.add("commit %d: %s".formatted(commit.number(), why)));
        }
    }

    private void eachCommandIsThereOnce() {
        Set<String> commands = new HashSet<>();
        log.forEach(
                commit -> must(commands.add(command(commit)), "command %s is there twice".formatted(command(commit))));
    }

    private void whatWasAcknowledgedIsThere() {
        for (Attempt attempt : attempts) {
            if (attempt.fate() == Fate.RECORDED || attempt.fate() == Fate.RECORDED_BEFORE) {
                must(isThere(attempt.commit()), "%s was acknowledged and is not there".formatted(attempt.id()));
                must(
                        command(attempt.commit()).equals(attempt.command()),
                        "%s was answered with another's commit".formatted(attempt.id()));
            }
        }
    }

    private void whatWasRefusedIsNotThere() {
        Map<String, Attempt> all = new HashMap<>();
        attempts.forEach(attempt -> all.put(attempt.id(), attempt));
        for (Commit commit : log) {
            Attempt attempt = all.get(commit.decision().command().name());
            if (attempt == null) {
                faults.add("commit %d was never asked for".formatted(commit.number()));
            } else {
                must(attempt.fate() != Fate.REFUSED, "%s was refused for certain and is there".formatted(attempt.id()));
            }
        }
    }

    private void nobodyWasToldOtherwise() {
        for (Attempt attempt : attempts) {
            must(attempt.fate() != Fate.LEDGER_BROKEN, "%s was told that the ledger is broken".formatted(attempt.id()));
            if (attempt.afterItWasRecorded() && attempt.fate() == Fate.RECORDED) {
                faults.add("%s was recorded although its command had been".formatted(attempt.id()));
            }
            attempt.moved()
                    .filter(moved -> log.stream().anyMatch(commit -> isOwnAt(commit, attempt, moved)))
                    .ifPresent(moved -> faults.add(
                            "%s was told of others although its own command stands there".formatted(attempt.id())));
        }
    }

    /** Only of what was known to be recorded; else it may have come there later. */
    private static boolean isOwnAt(Commit commit, Attempt attempt, AggregateMoved moved) {
        return attempt.afterItWasRecorded()
                && command(commit).equals(attempt.command())
                && commit.decision().events().stream()
                        .anyMatch(event -> event.aggregateId().equals(moved.aggregateId())
                                && event.sequence() == moved.sequence());
    }

    /** Its words may have been removed since. */
    private boolean isThere(Commit commit) {
        return commit.number() <= log.size()
                && log.get(Math.toIntExact(commit.number() - 1)).hash().equals(commit.hash());
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private static String command(Commit commit) {
        return commit.decision().command().id();
    }
}
