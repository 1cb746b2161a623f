package org.assuranceledger.standalone;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
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

/** The command service and the query service as each starts by itself, with Kafka between them. */
record TwoServices(Path folder, Clock clock, String signIns, LedgerTopics topics) {
    TwoServices(Path folder, Clock clock, String signIns) {
        this(folder, clock, signIns, BrokerForTests.topics(TwoServices.class));
    }

    Running commands() {
        return started(
                CommandService.class,
                "command-service",
                "--ledger.store=sqlite",
                "--ledger.sqlite.file=" + folder.resolve("ledger.sqlite"));
    }

    Running views() {
        return started(QueryService.class, "query-service");
    }

    private Running started(Class<?> service, String name, String... more) {
        MongoDatabase database = MongoForTests.emptied(MongoForTests.inMemory(), service);
        Stream<String> settings = Stream.of(
                "--spring.config.name=ledger-topics," + name,
                "--spring.mongodb.uri=" + MongoForTests.inMemory() + "/" + database.getName(),
                "--spring.kafka.bootstrap-servers=" + BrokerForTests.IN_THIS_JVM.servers(TwoServices.class),
                "--ledger.topics.commits=" + topics.commits(),
                "--ledger.topics.events=" + topics.events(),
                "--spring.main.banner-mode=off",
                "--spring.main.allow-bean-definition-overriding=true",
                "--server.port=0",
                "--logging.level.root=warn",
                signIns);
        return Running.of(new SpringApplicationBuilder(service)
                .initializers((GenericApplicationContext context) -> prepare(context, service))
                .run(Stream.concat(settings, Stream.of(more)).toArray(String[]::new)));
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
