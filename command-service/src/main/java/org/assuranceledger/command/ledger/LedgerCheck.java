package org.assuranceledger.command.ledger;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;

/**
 * Reads a ledger from end to end and says up to where it is intact: every number, position, hash, instant and place.
 */
public final class LedgerCheck {
    /** How many commits are read at once. */
    private static final int PAGE = 500;

    private final LedgerStore store;
    private final Chain chain;
    private final boolean fromTheStart;
    private final Map<String, Long> ends = new HashMap<>();

    private LedgerCheck(LedgerStore store, Head from) {
        this.store = store;
        this.chain = Chain.after(from);
        this.fromTheStart = from.number() == 0;
    }

    /** What a check found. */
    public sealed interface Finding {
        /** As a sentence. */
        String inWords();
    }

    /**
     * All is as it was written.
     *
     * @param upTo the last commit that was read
     */
    public record Intact(Head upTo) implements Finding {
        @Override
        public String inWords() {
            return "The ledger is intact up to commit %d, position %d.".formatted(upTo.number(), upTo.position());
        }
    }

    /**
     * Something is not as it was written.
     *
     * @param number the first bad commit; all before it are good
     * @param why what is wrong with it, in words
     */
    public record Broken(long number, String why) implements Finding {
        @Override
        public String inWords() {
            return "The ledger is intact up to commit %d; commit %d is not good: %s."
                    .formatted(number - 1, number, why);
        }
    }

    /** Begins at the first commit, which {@link #goOn} reads; takes about 150 bytes of memory for each aggregate. */
    public static LedgerCheck of(LedgerStore store) {
        return new LedgerCheck(store, Head.EMPTY);
    }

    /** Checks the whole of a ledger. */
    public static Finding whole(LedgerStore store) {
        return after(store, Head.EMPTY);
    }

    /**
     * Checks what comes after {@code known}.
     *
     * @param known the place of a commit that has been checked before
     */
    public static Finding after(LedgerStore store, Head known) {
        return new LedgerCheck(store, known).goOn(commit -> {});
    }

    /**
     * Reads on from where it is to the end of the ledger, or to what is not good.
     *
     * @param good told of each commit that is
     */
    public Finding goOn(Consumer<Commit> good) {
        try {
            for (List<Commit> page = page(); !page.isEmpty(); page = page()) {
                Set<Long> altered = altered(page);
                Optional<Finding> fault = page.stream()
                        .flatMap(commit -> fault(commit, altered, good).stream())
                        .findFirst();
                if (fault.isPresent()) {
                    return fault.get();
                }
            }
            return new Intact(chain.head());
        } catch (UnreadableCommit e) {
            return new Broken(chain.head().number() + 1, "it cannot be read");
        }
    }

    /** All that has been found good, for another to go on from. */
    public Chain chain() {
        return chain.copy();
    }

    /** The next commits; if one of them cannot be read, those before it. */
    private List<Commit> page() {
        long known = chain.head().number();
        try {
            return store.after(known, PAGE);
        } catch (UnreadableCommit e) {
            if (e.number() <= known + 1) {
                throw e;
            }
            return store.after(known, Math.toIntExact(e.number() - known - 1));
        }
    }

    /** The numbers of those whose content is not what was hashed; looked at on all cores. */
    private static Set<Long> altered(List<Commit> page) {
        return page.parallelStream()
                .filter(commit -> !commit.isIntact())
                .map(Commit::number)
                .collect(toSet());
    }

    private Optional<Finding> fault(Commit commit, Set<Long> altered, Consumer<Commit> good) {
        Optional<Finding> fault = fault(commit, !altered.contains(commit.number()));
        if (fault.isEmpty()) {
            good.accept(commit);
        }
        return fault;
    }

    private Optional<Finding> fault(Commit commit, boolean intact) {
        long expected = chain.head().number() + 1;
        return chain.take(commit, intact)
                .or(() -> commit.decision().events().stream()
                        .filter(event -> !isNext(event))
                        .findFirst()
                        .map(event -> "an event of %s does not follow the one before".formatted(event.aggregateId())))
                .map(why -> new Broken(expected, why));
    }

    /** Where only a part is checked, an aggregate first met there is taken up where it is. */
    private boolean isNext(RecordedEvent event) {
        Long before = ends.put(event.aggregateId(), event.sequence());
        return before == null ? event.sequence() == 0 || !fromTheStart : event.sequence() == before + 1;
    }
}
