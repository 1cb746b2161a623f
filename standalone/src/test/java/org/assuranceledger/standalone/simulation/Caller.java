package org.assuranceledger.standalone.simulation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.standalone.simulation.Attempt.Fate;

/** Gives one command until it is recorded, or until it has had enough. */
final class Caller {
    private static final int MOST_TRIES = 60;

    private final World world;
    private final History history;
    private final String command;
    private final Supplier<Optional<Wanted>> choice;
    private int tries;
    private boolean done;

    /** Will give {@code command}; what it wants is chosen as it begins, and may be nothing. */
    Caller(World world, History history, String command, Supplier<Optional<Wanted>> choice) {
        this.world = world;
        this.history = history;
        this.command = command;
        this.choice = choice;
    }

    boolean isDone() {
        return done;
    }

    boolean gives(Commit commit) {
        return commit.decision().command().id().equals(command);
    }

    /** Gives it to one of these instances after another. */
    void call(Instance home, List<CommandService> services) {
        choice.get().ifPresent(wanted -> call(wanted, home, services));
        done = true;
    }

    private void call(Wanted wanted, Instance home, List<CommandService> services) {
        Fate fate = Fate.UNKNOWN;
        while (!isOver(fate) && tries < MOST_TRIES && (tries == 0 || goesOn())) {
            if (world.faults().strikes(Fault.COMMAND_GIVEN_TWICE_AT_ONCE)) {
                world.turns().begin(home, () -> attempt(wanted, world.dice().one(services)));
            }
            fate = attempt(wanted, world.dice().one(services));
            world.pause(1, 1_500);
        }
        if (isRecorded(fate) && world.dice().chance(0.2)) {
            world.faults().saw(Fault.COMMAND_GIVEN_AGAIN);
            attempt(wanted, world.dice().one(services));
        }
    }

    private static boolean isOver(Fate fate) {
        return isRecorded(fate) || fate == Fate.NOTHING_LEFT_TO_DO;
    }

    private static boolean isRecorded(Fate fate) {
        return fate == Fate.RECORDED || fate == Fate.RECORDED_BEFORE;
    }

    private boolean goesOn() {
        return world.faults().areOver() || world.dice().chance(0.85);
    }

    private Fate attempt(Wanted wanted, CommandService service) {
        tries++;
        String id = command + "/" + tries;
        boolean before = history.isKnownToBeRecorded(command);
        try {
            Optional<Decision> decision = wanted.decidedOn(service.store(), command, id);
            if (decision.isEmpty()) {
                return Fate.NOTHING_LEFT_TO_DO;
            }
            return service.record(decision.get())
                    .map(answer ->
                            new Attempt(id, command, before, service.home(), answer, decision.get(), wanted.removal()))
                    .map(this::fate)
                    .orElse(Fate.UNKNOWN);
        } catch (IllegalStateException cannotSee) {
            return Fate.UNKNOWN;
        }
    }

    private Fate fate(Attempt attempt) {
        history.add(attempt);
        await(attempt);
        Fate fate = attempt.fate();
        world.trace().say(attempt.id(), "at", attempt.home(), fate);
        if (isRecorded(fate)) {
            history.heard(attempt);
        }
        if (attempt.moved().isPresent()) {
            world.faults().saw(Fault.TWO_DECISIONS_FOR_ONE_PLACE);
        }
        return fate;
    }

    private void await(Attempt attempt) {
        Bell bell = new Bell(world.turns());
        CompletableFuture<Commit> ringing = attempt.answer().whenComplete((commit, refusal) -> bell.ring());
        boolean givesUp = world.faults().strikes(Fault.CALLER_GIVES_UP);
        while (!ringing.isDone() && !attempt.isLost()) {
            bell.await(world.dice().millis(50, 1_000));
            if (givesUp) {
                return;
            }
        }
    }
}
