package org.assuranceledger.command.ledger;

import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;

/** A store to which things happen: to its next appends one after another, and to its next reads. */
final class Troubled implements LedgerStore {
    /** The batch never reached the store. */
    static final Trouble LOST = (store, batch) -> new Appended.Unknown(away());

    /** The batch was stored, and the answer was lost. */
    static final Trouble ANSWER_LOST = (store, batch) -> {
        store.append(batch);
        return new Appended.Unknown(away());
    };

    /** The batch was refused, and what it met cannot be read yet: nothing is there at all. */
    static final Trouble REFUSED_BY_A_GHOST = (store, batch) -> new Appended.Refused(0);

    private final LedgerStore store;
    private final Deque<Trouble> troubles = new ConcurrentLinkedDeque<>();
    private final AtomicInteger readsThatFail = new AtomicInteger();
    private final AtomicInteger looksThatMiss = new AtomicInteger();
    private volatile UnaryOperator<List<Commit>> forger = UnaryOperator.identity();

    Troubled(LedgerStore store, Trouble... next) {
        this.store = store;
        happen(next);
    }

    /** What happens to an append. */
    interface Trouble {
        Appended befall(LedgerStore store, List<Commit> batch);
    }

    void happen(Trouble... next) {
        troubles.addAll(List.of(next));
    }

    void failReads(int number) {
        readsThatFail.set(number);
    }

    /** The next {@code number} looks for a command do not find it, as just after a change of primary. */
    void hideCommands(int number) {
        looksThatMiss.set(number);
    }

    /** Nothing more happens. */
    void calm() {
        troubles.clear();
        readsThatFail.set(0);
    }

    /** From now on commits are read as {@code by} changes them. */
    void forge(UnaryOperator<List<Commit>> by) {
        forger = by;
    }

    /** Only the first {@code number} of the batch were stored, and the answer was lost. */
    static Trouble answerLostAfter(int number) {
        return (store, batch) -> {
            store.append(batch.subList(0, number));
            return new Appended.Unknown(away());
        };
    }

    /** The next append, before all other troubles, says that it has begun and then waits for the gate. */
    void hold(CountDownLatch begun, CountDownLatch gate) {
        troubles.addFirst((store, batch) -> {
            try {
                begun.countDown();
                gate.await();
            } catch (InterruptedException e) {
                return new Appended.Unknown(e);
            }
            return store.append(batch);
        });
    }

    @Override
    public Appended append(List<Commit> batch) {
        Trouble trouble = troubles.poll();
        return trouble == null ? store.append(batch) : trouble.befall(store, batch);
    }

    @Override
    public Head head() {
        return read(store::head);
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return read(() -> forger.apply(store.after(commitNumber, limit)));
    }

    @Override
    public Optional<Commit> at(long position) {
        return read(() -> store.at(position));
    }

    @Override
    public List<Commit> ofAggregate(String aggregateId, long fromSequence, int count) {
        return read(() -> store.ofAggregate(aggregateId, fromSequence, count));
    }

    @Override
    public Optional<Commit> ofCommand(String commandId) {
        return read(() -> looksThatMiss.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                ? Optional.<Commit>empty()
                : store.ofCommand(commandId));
    }

    @Override
    public Set<Place> taken(Collection<Place> places) {
        return read(() -> store.taken(places));
    }

    @Override
    public void remove(long commitNumber, Collection<String> seals) {
        store.remove(commitNumber, seals);
    }

    @Override
    public void close() {
        store.close();
    }

    private <T> T read(Supplier<T> reading) {
        if (readsThatFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw away();
        }
        return reading.get();
    }

    private static RuntimeException away() {
        return new IllegalStateException("The store is away");
    }
}
