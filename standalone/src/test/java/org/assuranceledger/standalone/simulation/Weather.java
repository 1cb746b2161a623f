package org.assuranceledger.standalone.simulation;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What befalls machines, whatever they do just then. */
final class Weather {
    private final Scene scene;
    private final World world;
    private final List<CommandService> commands;
    private final List<Supplier<Instance>> instances;

    Weather(Scene scene, List<CommandService> commands, List<QueryService> queries) {
        this.scene = scene;
        this.world = scene.world();
        this.commands = commands;
        this.instances = Stream.concat(
                        commands.stream().<Supplier<Instance>>map(service -> service::home),
                        queries.stream().<Supplier<Instance>>map(service -> service::home))
                .toList();
    }

    void blow() {
        if (world.faults().areOver()) {
            return;
        }
        onServers();
        onInstances();
        if (world.faults().strikes(Fault.BROKER_RESTARTS)) {
            scene.topic().restart();
        }
        if (scene.topic().wasEmptied() && world.faults().strikes(Fault.TOPIC_LOSES_WHAT_CAME_AFTER_IT_WAS_EMPTIED)) {
            brokerLosesADisk();
        }
        world.turns().in(world.dice().millis(300, 4_000), this::blow);
    }

    /** Relays find out when they begin; no broker tells one that has nothing to send. */
    private void brokerLosesADisk() {
        scene.topic().loseWhatCameAfterItWasEmptied();
        commands.forEach(service -> world.turns().end(service.home()));
    }

    private void onServers() {
        ReplicaSet servers = world.dice().one(List.of(scene.ledger(), scene.ledger(), scene.journal()));
        if (world.faults().strikes(Fault.PRIMARY_STEPS_DOWN)) {
            servers.stepDown();
        }
        if (world.faults().strikes(Fault.PRIMARY_DIES)) {
            servers.dies();
        }
        if (world.faults().strikes(Fault.PRIMARY_IS_CUT_OFF)) {
            servers.isCutOff();
        }
    }

    private void onInstances() {
        Instance instance = world.dice().one(instances).get();
        if (world.faults().strikes(Fault.INSTANCE_CRASHES)) {
            world.turns().end(instance);
        }
        if (world.faults().strikes(Fault.INSTANCE_STANDS_STILL)) {
            instance.standStill(world.dice().millis(50, 12_000));
        }
        if (world.faults().strikes(Fault.CLOCK_GOES_BACK)) {
            instance.moveClock(Duration.ofMillis(-world.dice().number(1, 3_600_000)));
        }
        if (world.faults().strikes(Fault.CLOCK_GOES_FORWARD)) {
            instance.moveClock(Duration.ofMillis(world.dice().number(1, 3_600_000)));
        }
    }
}
