package org.assuranceledger.command.surface;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.assuranceledger.command.wiring.CommandWiring;
import org.assuranceledger.command.wiring.OwnProcess;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole command service over real HTTP, with its ledger in a file. The service is started once for all
 * such tests, so each keeps to boards of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OverHttp.Service.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ledger.store=sqlite",
            "ledger.sqlite.file=target/ledgers/${random.uuid}/ledger.sqlite",
            "ledger.evidence.folder=target/ledgers/${random.uuid}/evidence",
            OverHttp.NO_MONGO,
            "springdoc.api-docs.enabled=true",
            "springdoc.api-docs.version=openapi_3_0",
            "springdoc.writer-with-order-by-keys=true",
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = SignIns.class)
public @interface OverHttp {
    /** The file needs no other store, and nothing here relays. */
    String NO_MONGO = "spring.autoconfigure.exclude="
            + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
            + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration,"
            + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration";

    /** The command service without its relay. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({CommandWiring.class, OwnProcess.class})
    class Service {}
}
