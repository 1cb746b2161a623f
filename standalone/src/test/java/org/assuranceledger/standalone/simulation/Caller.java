package org.assuranceledger.standalone.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.standalone.simulation.Attempt.Fate;
import org.assuranceledger.timescale.Timescale;

/** Gives one command until it is recorded, or until it has had enough. */
final class Caller {
    private static final int MOST_TRIES = 60;
    private static final Timescale DAY = Timescale.day(LocalDate.of(2015, 6, 30));
    private static final Attribution BY = new Attribution("p-1", "board-manager", Optional.empty(), Optional.empty());

    private final World world;
    private final History history;
    private final String command;
    private final List<String> about;
    private int tries;
    private boolean done;

    /** Will give {@code command} about these aggregates, an event each. */
    Caller(World world, History history, String command, List<String> about) {
        this.world = world;
        this.history = history;
        this.command = command;
        this.about = about;
    }

    boolean isDone() {
        return done;
    }

    boolean gives(Commit commit) {
        return commit.decision().command().id().equals(command);
    }

    /** Gives it to one of these instances after another. */
    void call(Instance home, List<CommandService> services) {
        Fate fate = Fate.UNKNOWN;
        while (!isRecorded(fate) && tries < MOST_TRIES && (tries == 0 || goesOn())) {
            if (world.faults().strikes(Fault.COMMAND_GIVEN_TWICE_AT_ONCE)) {
                world.turns().begin(home, () -> attempt(world.dice().one(services)));
            }
            fate = attempt(world.dice().one(services));
            world.pause(1, 1_500);
        }
        if (isRecorded(fate) && world.dice().chance(0.2)) {
            world.faults().saw(Fault.COMMAND_GIVEN_AGAIN);
            attempt(world.dice().one(services));
        }
        done = true;
    }

    private static boolean isRecorded(Fate fate) {
        return fate == Fate.RECORDED || fate == Fate.RECORDED_BEFORE;
    }

    private boolean goesOn() {
        return world.faults().areOver() || world.dice().chance(0.85);
    }

    private Fate attempt(CommandService service) {
        tries++;
        String id = command + "/" + tries;
        boolean before = history.isKnownToBeRecorded(command);
        Optional<CompletableFuture<Commit>> answer =
                decision(service.store(), id).flatMap(service::record);
        if (answer.isEmpty()) {
            return Fate.UNKNOWN;
        }
        Attempt attempt = new Attempt(id, command, before, service.home(), answer.get());
        history.add(attempt);
        await(attempt);
        Fate fate = attempt.fate();
        world.trace().say(id, "at", service.home(), fate);
        if (isRecorded(fate)) {
            history.heard(command);
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

    /** What the instance decides on what it sees recorded; nothing while it cannot see. */
    private Optional<Decision> decision(LedgerStore store, String id) {
        try {
            List<RecordedEvent> events = new ArrayList<>();
            for (String aggregate : about) {
                long next = store.ofAggregate(aggregate, 0, 10_000).stream()
                        .flatMap(commit -> commit.decision().events().stream())
                        .filter(event -> event.aggregateId().equals(aggregate))
                        .count();
                events.add(event(aggregate, next, id));
            }
            String board = about.getFirst().substring(0, about.getFirst().indexOf('/'));
            return Optional.of(new Decision(board, new CommandStamp(command, "Try", Hash.NONE), BY, events, Map.of()));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static RecordedEvent event(String aggregate, long sequence, String id) {
        return aggregate.contains("/challenges/")
                ? EventJson.seal(new ChallengeLinked(aggregate, id, DAY), sequence)
                        .event()
                : EventJson.seal(new LeadAssigned(aggregate, List.of(), id, DAY), sequence)
                        .event();
    }
}
