package org.assuranceledger.command.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.AggregateMoved;
import org.assuranceledger.command.ledger.LedgerRefusal;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.ledger.Commit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as Axon's event store: what one unit of work publishes is one decision, and so one commit. Tokens are
 * plain positions. There are no snapshots.
 */
public final class LedgerEventStorageEngine implements EventStorageEngine {
    /** How many places of an aggregate, or commits of the ledger, are read at once. */
    private static final int PAGE = 256;

    private static final String RECORDED = LedgerEventStorageEngine.class.getName() + "/recorded";

    private final LedgerStore store;
    private final LedgerWriter writer;

    /** Reads from {@code store} and records through {@code writer}, which writes to that store. */
    public LedgerEventStorageEngine(LedgerStore store, LedgerWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    /**
     * Records these events as one commit, and returns when it is durable.
     *
     * @throws ConcurrencyException if an aggregate has changed meanwhile; its cause is the {@link AggregateMoved}
     * @throws LedgerRefusal if it was not recorded for another reason, such as that the command has been recorded
     *     before
     * @throws IllegalArgumentException if the events lack a stamp, or are not all of one command
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (!events.isEmpty()) {
            try {
                Commit commit = writer.record(Decisions.of(events)).join();
                CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(RECORDED, commit));
            } catch (CompletionException e) {
                throw refusal(e);
            }
        }
    }

    /**
     * The commit in which the events of a unit of work were recorded.
     *
     * @throws IllegalStateException if it published nothing
     */
    public static Commit recordedIn(UnitOfWork<?> unit) {
        if (unit.root().resources().get(RECORDED) instanceof Commit commit) {
            return commit;
        }
        throw new IllegalStateException("This command had nothing recorded");
    }

    private static RuntimeException refusal(CompletionException e) {
        return switch (e.getCause()) {
            case AggregateMoved moved -> new ConcurrencyException(moved.getMessage(), moved);
            case LedgerRefusal refusal -> refusal;
            case null, default -> e;
        };
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequence) {
        return DomainEventStream.of(Stream.iterate(
                        page(aggregateId, firstSequence),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.<DomainEventMessage<?>>of()
                                : page(aggregateId, page.getLast().getSequenceNumber() + 1))
                .flatMap(List::stream));
    }

    /**
     * An aggregate's events at the next places; the commit in which a page ends may hold more of them, which come next.
     */
    private List<DomainEventMessage<?>> page(String aggregateId, long from) {
        return store.ofAggregate(aggregateId, from, PAGE).parallelStream()
                .flatMap(commit -> RecordedMessages.of(commit, aggregateId).stream())
                .filter(message -> message.getSequenceNumber() >= from && message.getSequenceNumber() < from + PAGE)
                .toList();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long position = token == null ? 0 : token.position().orElseThrow();
        long known = position == 0
                ? 0
                : store.at(position)
                        .map(commit -> commit.number() - 1)
                        .orElse(store.head().number());
        return Stream.iterate(
                        store.after(known, PAGE),
                        page -> !page.isEmpty(),
                        page -> store.after(page.getLast().number(), PAGE))
                .flatMap(page -> messages(page).stream())
                .flatMap(List::stream)
                .filter(message -> message.trackingToken().position().orElseThrow() > position);
    }

    /** The messages of each commit, which are made on all cores: that takes longer than reading them. */
    private static List<List<? extends TrackedEventMessage<?>>> messages(List<Commit> page) {
        return page.parallelStream()
                .<List<? extends TrackedEventMessage<?>>>map(RecordedMessages::of)
                .toList();
    }

    /** The beginning of the ledger. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    /** The end of the ledger. */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(store.head().position());
    }

    /**
     * The last position recorded before {@code instant}: found by halving, since no commit is dated before another's.
     */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        long before = 0;
        long notBefore = store.head().number() + 1;
        while (notBefore - before > 1) {
            long middle = before + (notBefore - before) / 2;
            if (commit(middle).recordedAt().isBefore(instant)) {
                before = middle;
            } else {
                notBefore = middle;
            }
        }
        return new GlobalSequenceTrackingToken(before == 0 ? 0 : commit(before).last());
    }

    private Commit commit(long number) {
        return store.after(number - 1, 1).getFirst();
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.empty();
    }

    /** Is refused: aggregates are read whole, nothing here asks for it, and what is kept nowhere must not look kept. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The ledger keeps no snapshots");
    }
}
