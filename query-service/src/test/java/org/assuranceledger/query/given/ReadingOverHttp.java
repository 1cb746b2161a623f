package org.assuranceledger.query.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.mongo.MongoForTests;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.looks.Look;
import org.assuranceledger.query.looks.Looks;
import org.assuranceledger.query.looks.MongoLooks;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.replay.Views;
import org.assuranceledger.query.wiring.QueryWiring;
import org.assuranceledger.query.wiring.TurnedAwayWiring;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of the whole query service over real HTTP, with the real chain of security filters and an issuer of its own,
 * but with a record that the test wrote, on a day that stands still: {@link Redbridge#CLOCK}. It is started once for
 * all of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ReadingOverHttp.Service.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.banner-mode=off",
            "spring.autoconfigure.exclude=org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                    + "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration"
        })
@ContextConfiguration(initializers = ReadingOverHttp.KnowsTheIssuer.class)
@ExtendWith(ReadingOverHttp.ShowsTheWholeRecord.class)
public @interface ReadingOverHttp {
    /** Whom the service trusts. */
    IssuerForTests ISSUER = new IssuerForTests();

    /** Tells the service its address, as a setting. */
    class KnowsTheIssuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER.address())
                    .applyTo(context);
        }
    }

    /** Waits before each test until every view has taken in the whole record. */
    class ShowsTheWholeRecord implements BeforeEachCallback {
        private static final Duration LONGEST = Duration.ofSeconds(60);

        @Override
        public void beforeEach(ExtensionContext test) throws InterruptedException {
            ApplicationContext service = SpringExtension.getApplicationContext(test);
            long position = service.getBean(Journal.class).head().position();
            for (String view : service.getBean(Views.class).names()) {
                assertThat(service.getBean(ViewStates.class).await(view, position, LONGEST))
                        .as(view)
                        .isTrue();
            }
        }
    }

    /** The query service with what it leaves to whoever imports it. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({QueryWiring.class, TurnedAwayWiring.class})
    class Service {
        @Bean
        Clock clock() {
            return Redbridge.CLOCK;
        }

        @Bean
        Journal journal() {
            return TwoBoards.record();
        }

        @Bean
        MongoDatabaseFactory database() {
            MongoForTests.emptied(MongoForTests.inMemory(), ReadingOverHttp.class);
            return new SimpleMongoClientDatabaseFactory(
                    MongoForTests.inMemory() + "/" + MongoForTests.databaseName(ReadingOverHttp.class));
        }

        @Bean
        BreakableLooks looks(MongoDatabaseFactory database) {
            return new BreakableLooks(new MongoLooks(database.getMongoDatabase()));
        }
    }

    /** Keeps looks, unless a test has taken its store away. */
    final class BreakableLooks implements Looks {
        private final Looks store;
        private volatile boolean away;

        BreakableLooks(Looks store) {
            this.store = store;
        }

        /** From now on the store is away, or back. */
        public void away(boolean isAway) {
            away = isAway;
        }

        @Override
        public void keep(Look look) {
            if (away) {
                throw new IllegalStateException("The store is away");
            }
            store.keep(look);
        }

        @Override
        public List<Kept> page(String boardId, Instant by, long below, int limit) {
            return store.page(boardId, by, below, limit);
        }
    }
}
