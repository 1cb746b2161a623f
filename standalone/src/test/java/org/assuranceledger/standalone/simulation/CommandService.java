package org.assuranceledger.standalone.simulation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SteppedWriter;
import org.assuranceledger.command.redaction.Erased;
import org.assuranceledger.command.redaction.SteppedEraser;
import org.assuranceledger.command.relay.SteppedRelay;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;

/** One instance of the command service, with its writer, its eraser and its relay; begun anew whenever it has died. */
final class CommandService {
    private static final int SOON_MILLIS = 1_000;

    private final Scene scene;
    private final World world;
    private final String name;
    private Instance home;
    private LedgerStore store;
    private Bell bell;
    private Optional<SteppedWriter> writer = Optional.empty();

    CommandService(Scene scene, String name) {
        this.scene = scene;
        this.world = scene.world();
        this.name = name;
        begin();
        supervise();
    }

    Instance home() {
        return home;
    }

    /** What its commands are decided on. */
    LedgerStore store() {
        return store;
    }

    Optional<LedgerBroken> broken() {
        return writer.flatMap(SteppedWriter::broken);
    }

    /** Gives its writer a decision; empty while it is not there. */
    Optional<CompletableFuture<Commit>> record(Decision decision) {
        Optional<CompletableFuture<Commit>> answer =
                home.isAlive() ? writer.map(one -> one.record(decision)) : Optional.empty();
        bell.ring();
        return answer;
    }

    private void supervise() {
        if (!home.isAlive()) {
            begin();
        }
        world.turns().in(world.dice().millis(200, 4_000), this::supervise);
    }

    private void begin() {
        home = new Instance(world.turns(), name);
        LedgerStore mine = scene.ledgerFor(home); // one driver for all that the instance does
        store = mine;
        bell = new Bell(world.turns());
        writer = Optional.empty();
        world.trace().say(home, "begins");
        world.turns().begin(home, () -> write(mine));
        world.turns().begin(home, () -> erase(mine));
    }

    private void write(LedgerStore ledger) {
        SteppedWriter mine = started(() -> new SteppedWriter(
                ledger, home.clock(), world.turns()::now, nanos -> world.turns().pause(nanos / 2 + 1)));
        writer = Optional.of(mine);
        while (true) {
            bell.await(SOON_MILLIS * 1_000_000L);
            while (mine.hasWork()) {
                mine.step();
            }
        }
    }

    private void erase(LedgerStore ledger) {
        SteppedEraser mine = started(() -> new SteppedEraser(ledger));
        world.turns().begin(home, () -> relay(ledger, mine));
        while (true) {
            world.turns().pause(mine.step().toNanos() + world.dice().millis(0, 2));
        }
    }

    private <T> T started(Supplier<T> start) {
        while (true) {
            try {
                return start.get();
            } catch (LedgerBroken e) {
                throw e;
            } catch (RuntimeException e) {
                world.pause(100, SOON_MILLIS);
            }
        }
    }

    private void relay(LedgerStore ledger, Erased erased) {
        SteppedRelay relay = new SteppedRelay(ledger, scene.placeFor(home), scene.topicsFor(home), erased);
        try {
            while (true) {
                Duration pause = relay.step();
                world.turns().pause(pause.toNanos() + world.dice().millis(0, 2));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
