package org.assuranceledger.command.ledger;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;

/** Commits proposed as the next of the ledger: chained to its tip and to one another, in order. */
final class Draft {
    /** Whether a decision can come next. */
    enum Fit {
        /** It can. */
        NOW,
        /**
         * There is no room for it, or it hangs on the fate of another in this draft: it is looked at again after that.
         */
        LATER,
        /** The ledger holds something at a place that it wants, or nothing before it. */
        NEVER
    }

    /** One proposed commit, and who waits for it. */
    record Proposal(Waiting waiting, Commit commit) {}

    private final Tip tip;
    private final LedgerLimits limits;
    private final Instant recordedAt;
    private final Deque<Proposal> proposals = new ArrayDeque<>();
    private final Map<String, BoardHead> boards = new HashMap<>();
    private final Map<String, Long> next = new HashMap<>();
    private Head head;
    private long bytes;
    private int events;

    /** Begins an empty draft; {@code now} is held at the last commit's instant where the clock has gone back. */
    Draft(Tip tip, LedgerLimits limits, Instant now) {
        this.tip = tip;
        this.limits = limits;
        this.head = tip.head();
        this.recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
    }

    private boolean hasRoomFor(Waiting one) {
        return events + one.decision().events().size() <= limits.batchEvents()
                && bytes + one.bytes() <= limits.batchBytes();
    }

    Fit fit(Waiting one) {
        boolean hangs = !hasRoomFor(one);
        for (Map.Entry<String, Waiting.Span> span : one.spans().entrySet()) {
            long wanted = span.getValue().first();
            Long inDraft = next.get(span.getKey());
            if (inDraft == null && !tip.endsBefore(span.getKey(), wanted)) {
                return Fit.NEVER;
            }
            hangs |= inDraft != null && inDraft != wanted;
        }
        return hangs ? Fit.LATER : Fit.NOW;
    }

    /** Gives a decision the next place. */
    void add(Waiting one) {
        String boardId = one.decision().boardId();
        BoardHead boardHead = boards.computeIfAbsent(boardId, tip::boardHead);
        Commit commit = Commit.following(head, boardHead, one.decision(), recordedAt);
        proposals.add(new Proposal(one, commit));
        head = commit.asHead();
        boards.put(boardId, commit.asBoardHead());
        one.spans().forEach((aggregateId, span) -> next.put(aggregateId, span.next()));
        bytes += one.bytes();
        events += commit.count();
    }

    /** Those whose fate is not known yet, in order. */
    Deque<Proposal> open() {
        return proposals;
    }

    /** Their commits, in order. */
    List<Commit> commits() {
        return proposals.stream().map(Proposal::commit).toList();
    }
}
