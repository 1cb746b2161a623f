package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assuranceledger.ledger.Commit;

/**
 * One run: callers, two to five writers and their relays, readers and views, until all is quiet after the last fault.
 */
final class Simulation {
    private static final long SECOND = 1_000_000_000L;
    private static final long FAULTS_LAST_AT_MOST = 90 * SECOND;
    private static final long QUIET_WITHIN = 300 * SECOND;
    private static final List<String> ABOUT = List.of(
            "redbridge/challenges/1",
            "redbridge/plans/1/actions/1",
            "harrow/challenges/1",
            "redbridge/challenges/2",
            "harrow/plans/1/actions/2");

    private final World world;
    private final Scene scene;
    private final History history = new History();
    private final List<CommandService> commands;
    private final List<QueryService> queries;
    private final List<Caller> callers = new ArrayList<>();
    private final Instance outside;
    private final double redactions;

    private Simulation(long seed, Lie lie, boolean traced) {
        world = World.of(seed, traced);
        scene = Scene.of(world, lie);
        outside = Instance.outside(world);
        redactions = world.dice().one(List.of(0.0, 0.1, 0.3));
        commands = IntStream.rangeClosed(1, world.dice().number(2, 5))
                .mapToObj(i -> new CommandService(scene, "writer " + i))
                .toList();
        queries = IntStream.rangeClosed(1, world.dice().number(1, 2))
                .mapToObj(i -> new QueryService(scene, "reader " + i, i == 1))
                .toList();
    }

    /** Runs a seed; the trace is empty unless asked for. */
    static Report run(long seed, Lie lie, boolean traced) {
        return Turns.give(() -> new Simulation(seed, lie, traced).run(seed));
    }

    private Report run(long seed) {
        new Weather(scene, commands, queries).blow();
        int seconds = world.dice().number(1, 40);
        for (int i = world.dice().number(10, 30); i > 0; i--) {
            call(world.dice().chance(redactions) ? this::redaction : entries(), commands, seconds);
        }
        while (!isSaid()
                && world.turns().now() < FAULTS_LAST_AT_MOST
                && world.turns().next()) {
            // one turn after another
        }
        world.faults().end();
        scene.ledger().heal();
        scene.journal().heal();
        commands.forEach(each -> call(entries(), List.of(each), 1));
        long end = world.turns().now() + QUIET_WITHIN;
        long look = 0;
        while (world.turns().now() < end && world.turns().next()) {
            if (world.turns().now() > look) {
                if (isQuiet()) {
                    break;
                }
                look = world.turns().now() + SECOND / 10;
            }
        }
        List<String> wrong = wrong();
        world.turns().finish();
        return new Report(seed, wrong, world.faults().seen(), world.trace().lines());
    }

    /** Lets a command be given within so many seconds. */
    private void call(Supplier<Optional<Wanted>> choice, List<CommandService> to, int seconds) {
        Caller caller = new Caller(world, history, "c" + (callers.size() + 1), choice);
        callers.add(caller);
        world.turns()
                .in(
                        world.dice().millis(0, seconds * 1_000),
                        () -> world.turns().begin(outside, () -> caller.call(outside, to)));
    }

    private Supplier<Optional<Wanted>> entries() {
        int first = world.dice().number(0, ABOUT.size() - 1);
        List<String> about = IntStream.range(first, first + (world.dice().chance(0.3) ? 2 : 1))
                .mapToObj(which -> ABOUT.get(which % ABOUT.size()))
                .toList();
        Wanted wanted = new WantedEntries(about, world.dice().chance(0.3));
        return () -> Optional.of(wanted);
    }

    /** Of an entry that was acknowledged by then, if there is one. */
    private Optional<Wanted> redaction() {
        List<Commit> entries = history.entries();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(WantedRedaction.of(world.dice(), world.dice().one(entries)));
    }

    private boolean isSaid() {
        return callers.stream().allMatch(Caller::isDone);
    }

    private boolean isQuiet() {
        return unquiet().isEmpty();
    }

    /** Who still waits for what. */
    private Optional<String> unquiet() {
        if (!isSaid()) {
            return Optional.of("a caller still waits");
        }
        if (history.attempts().stream()
                .anyMatch(
                        attempt -> !attempt.answer().isDone() && attempt.home().isAlive())) {
            return Optional.of("an answer was never given");
        }
        List<Commit> log = scene.ledger().commits();
        if (scene.journal().commits().size() < log.size()) {
            return Optional.of("the journal ends at %d, the ledger at %d"
                    .formatted(scene.journal().commits().size(), log.size()));
        }
        long position = log.isEmpty() ? 0 : log.getLast().last();
        return scene.readingSide().views(world, outside).stream()
                .filter(view -> scene.readingSide().of(view.name()).applied() < position)
                .map(view -> "the view %s stands at %d of %d"
                        .formatted(
                                view.name(), scene.readingSide().of(view.name()).applied(), position))
                .findFirst()
                .or(() -> WordsOracle.on(scene, log, history).stream().findFirst());
    }

    private List<String> wrong() {
        List<Commit> log = scene.ledger().commits();
        List<String> wrong = new ArrayList<>();
        world.turns().surprise().ifPresent(e -> wrong.add("an actor died of " + e));
        commands.forEach(each -> each.broken().ifPresent(why -> wrong.add("a writer gave up: " + why.getMessage())));
        queries.forEach(each -> each.stoppedBy().ifPresent(why -> wrong.add("intake stopped: " + why.getMessage())));
        unquiet().ifPresent(wrong::add);
        wrong.addAll(Oracle.on(log, history));
        if (WordsOracle.redactedTwice(log)) {
            world.faults().saw(Fault.ENTRY_REDACTED_TWICE);
        }
        if (!scene.journal().commits().equals(log)) {
            wrong.add("the journal is not the ledger");
        }
        if (wrong.isEmpty()) {
            wrong.addAll(FoldOfTheLog.differences(world, log, scene.readingSide()));
        }
        long probes = log.stream()
                .filter(commit -> callers.subList(callers.size() - commands.size(), callers.size()).stream()
                        .anyMatch(caller -> caller.gives(commit)))
                .count();
        if (probes < commands.size()) {
            wrong.add("a writer records nothing any more");
        }
        return wrong;
    }
}
