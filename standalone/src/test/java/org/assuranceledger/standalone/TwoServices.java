package org.assuranceledger.standalone;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.command.CommandService;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.redaction.Eraser;
import org.assuranceledger.command.relay.PlaceInMemory;
import org.assuranceledger.command.relay.Relay;
import org.assuranceledger.command.relay.Topics;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.mongo.MongoForTests;
import org.assuranceledger.query.QueryService;
import org.assuranceledger.topics.LedgerTopics;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The command service and the query service as each starts by itself, set as they are delivered, with Kafka between
 * them.
 *
 * @param server where each has a database of its own
 * @param settings what both are told besides
 */
record TwoServices(Clock clock, String server, LedgerTopics topics, List<String> settings) {
    static BothSides withTheRecordInAFile(Path folder, Clock clock, String signIns) {
        return started(
                clock,
                MongoForTests.inMemory(),
                signIns,
                evidence(folder),
                "--ledger.store=sqlite",
                "--ledger.sqlite.file=" + folder.resolve("ledger.sqlite"));
    }

    /** Skips the test where there is no such server. */
    static BothSides allOnAServer(Path folder, Clock clock, String signIns) {
        return started(clock, MongoForTests.real(TwoServices.class), signIns, evidence(folder));
    }

    private static String evidence(Path folder) {
        return "--ledger.evidence.folder=" + folder.resolve("evidence");
    }

    private static BothSides started(Clock clock, String server, String... settings) {
        TwoServices services =
                new TwoServices(clock, server, BrokerForTests.topics(TwoServices.class), List.of(settings));
        return new BothSides(
                services.start(CommandService.class, "command-service"),
                services.start(QueryService.class, "query-service"));
    }

    private Running start(Class<?> service, String module) {
        MongoForTests.emptied(server, service);
        Stream<String> own = Stream.of(
                "--spring.config.location=file:../" + module + "/src/main/resources/application.properties",
                "--spring.mongodb.uri=" + MongoForTests.withDatabase(server, service),
                "--spring.kafka.bootstrap-servers=" + BrokerForTests.IN_THIS_JVM.servers(TwoServices.class),
                "--ledger.topics.commits=" + topics.commits(),
                "--ledger.topics.events=" + topics.events(),
                "--spring.main.banner-mode=off",
                "--spring.main.allow-bean-definition-overriding=true",
                "--server.port=0",
                "--logging.level.root=warn");
        return Running.of(new SpringApplicationBuilder(service)
                .initializers((GenericApplicationContext context) -> prepare(context, service))
                .run(Stream.concat(own, settings.stream()).toArray(String[]::new)));
    }

    private void prepare(GenericApplicationContext context, Class<?> service) {
        context.registerBean("clock", Clock.class, () -> clock);
        if (service == CommandService.class) {
            context.registerBean("again", Relay.class, () -> again(context), bean -> bean.setInitMethodName("start"));
        }
    }

    /** A second relay, so that each commit goes out twice, as after a kill before the first one's place was saved. */
    private static Relay again(GenericApplicationContext context) {
        return new Relay(
                context.getBean(LedgerStore.class),
                new PlaceInMemory(),
                context.getBean(Topics.class),
                context.getBean(Eraser.class));
    }
}
