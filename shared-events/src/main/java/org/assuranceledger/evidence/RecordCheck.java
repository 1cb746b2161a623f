package org.assuranceledger.evidence;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.evidence.Verdict.Altered;
import org.assuranceledger.evidence.Verdict.Kind;
import org.assuranceledger.evidence.Verdict.Unaltered;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;

/** Goes through a record from its first entry to its last, and holds it against what was signed about it. */
public final class RecordCheck {
    private final Following following;
    private final Content content = new Content();
    private final Frontier tree = new Frontier();
    private final Deque<Checkpoint> ahead;
    private final Checkpoint last;
    private Hash head = Hash.NONE;
    private Hash lastEntry = Hash.NONE;
    private long position;
    private long positionBefore;
    private long reached;
    private long signed;
    private long signedPosition;

    private RecordCheck(Following following, List<Checkpoint> checkpoints) {
        this.following = following;
        this.ahead = new ArrayDeque<>(checkpoints);
        this.last = checkpoints.getLast();
    }

    /**
     * Checks a record.
     *
     * @param keys that are trusted to sign for it
     * @param notes one checkpoint or many, all of the same record; the more, the closer a rewriting is pinned down
     * @throws NotEvidence if the notes are of another record, or not all are signed by the keys
     */
    public static Verdict of(Iterator<Line> lines, KeyRing keys, List<SignedNote> notes) {
        List<Checkpoint> checkpoints = notes.stream()
                .map(keys::open)
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList();
        if (checkpoints.isEmpty()) {
            throw new NotEvidence("There is no signed checkpoint to hold the record against.");
        }
        String origin = checkpoints.getFirst().origin();
        if (checkpoints.stream().anyMatch(one -> !one.origin().equals(origin))) {
            throw new NotEvidence("The checkpoints are of different records.");
        }
        Following following = checkpoints.getFirst().following(keys.current().name());
        return new RecordCheck(following, checkpoints).run(lines);
    }

    private Verdict run(Iterator<Line> lines) {
        while (lines.hasNext()) {
            Optional<Verdict> fault = switch (lines.next()) {
                case Line.Unreadable unreadable -> Optional.of(altered(Kind.ALTERED, "it " + unreadable.why()));
                case Line.Entry entry -> take(entry.commit(), lines);
            };
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        if (!ahead.isEmpty()) {
            return altered(
                    Kind.MISSING,
                    "the record ends after %d lines, but %d were signed for".formatted(tree.size(), last.size()));
        }
        return new Unaltered(following.inWords(), last, head, content.removed(), tree.size() - last.size());
    }

    private Optional<Verdict> take(Commit commit, Iterator<Line> rest) {
        Optional<String> fault = following.take(commit);
        if (fault.isPresent()) {
            return Optional.of(unfit(commit, fault.get(), rest));
        }
        Optional<String> odd = content.take(commit);
        if (odd.isPresent()) {
            return Optional.of(altered(Kind.ALTERED, odd.get()));
        }
        lastEntry = following.entry(commit);
        tree.add(lastEntry);
        positionBefore = position;
        position = commit.last();
        return againstCheckpoints(commit);
    }

    /** A key that signed for two different records of one size gives itself away here. */
    private Optional<Verdict> againstCheckpoints(Commit commit) {
        while (!ahead.isEmpty() && ahead.element().size() == tree.size()) {
            Checkpoint checkpoint = ahead.remove();
            if (!checkpoint.root().equals(tree.root()) || !checkpoint.endsWith(commit)) {
                return Optional.of(rewritten(checkpoint));
            }
            reached = checkpoint.size();
        }
        if (reached == tree.size()) {
            signed = reached;
            signedPosition = position;
            head = lastEntry;
        }
        return Optional.empty();
    }

    private Verdict rewritten(Checkpoint checkpoint) {
        String why = signed + 1 == checkpoint.size()
                ? "something else was signed as this line"
                : "each follows the one before, but something else was signed as lines %d to %d"
                        .formatted(signed + 1, checkpoint.size());
        return new Altered(following.inWords(), signed + 1, signedPosition, Kind.REWRITTEN, why);
    }

    /** Looks on from an entry that does not fit, to tell what happened. */
    private Verdict unfit(Commit commit, String fault, Iterator<Line> rest) {
        long expected = tree.size() + 1;
        long place = following.place(commit);
        if (place == 0) {
            return altered(Kind.INSERTED, fault);
        }
        if (place == tree.size() && !following.entry(commit).equals(lastEntry)) {
            return before(Kind.INSERTED, "another line of that number comes after it");
        }
        if (place < expected) {
            return altered(
                    Kind.INSERTED, "what stands there says that it is line %d, which came before".formatted(place));
        }
        boolean comes = comes(expected, rest);
        if (place > expected) {
            return comes
                    ? altered(Kind.REORDERED, "line %d stands there, and it comes later".formatted(place))
                    : altered(Kind.MISSING, "line %d comes next".formatted(place));
        }
        if (comes) {
            return altered(Kind.INSERTED, fault + ", and another line of that number comes after it");
        }
        boolean soundButNotJoined = expected > 1 && !following.joins(commit) && commit.isIntact();
        return soundButNotJoined
                ? before(
                        Kind.ALTERED, "its own hashes match, but line %d names another hash for it".formatted(expected))
                : altered(Kind.ALTERED, fault);
    }

    private boolean comes(long place, Iterator<Line> rest) {
        while (rest.hasNext()) {
            if (rest.next() instanceof Line.Entry other && following.place(other.commit()) == place) {
                return true;
            }
        }
        return false;
    }

    private Verdict altered(Kind kind, String why) {
        return new Altered(following.inWords(), tree.size() + 1, position, kind, why);
    }

    /** The same of the last entry taken, which turned out to be bad. */
    private Verdict before(Kind kind, String why) {
        return new Altered(following.inWords(), tree.size(), positionBefore, kind, why);
    }
}
