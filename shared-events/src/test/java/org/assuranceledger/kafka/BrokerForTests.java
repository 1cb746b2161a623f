package org.assuranceledger.kafka;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.assuranceledger.topics.LedgerTopics;
import org.junit.jupiter.api.Assumptions;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The Kafka brokers that tests run against, one of each kind for a whole test run; every test has topics of its own.
 */
public enum BrokerForTests {
    /** A real broker inside this JVM. */
    IN_THIS_JVM {
        @Override
        public String servers(Class<?> test) {
            return InThisJvm.BROKER.getBrokersAsString();
        }
    },
    /** The image that is used in earnest; where no Docker answers, the test is skipped and says so. */
    IN_DOCKER {
        @Override
        public String servers(Class<?> test) {
            if (!InDocker.ANSWERS) {
                skip(test);
            }
            return InDocker.servers();
        }
    };

    private static final Set<Class<?>> SKIPPED = ConcurrentHashMap.newKeySet();

    /** Where it listens, as {@code host:port}. */
    public abstract String servers(Class<?> test);

    /** The settings of a client. */
    public Map<String, Object> settings(Class<?> test) {
        return Map.of("bootstrap.servers", servers(test));
    }

    /** Topics that no other test has. */
    public static LedgerTopics topics(Class<?> test) {
        String name = test.getSimpleName() + "-" + UUID.randomUUID();
        return new LedgerTopics(name + "-commits", name + "-events");
    }

    private static void skip(Class<?> test) {
        String why = "SKIPPED %s in Docker: no Docker engine answers. It ran against the broker in this JVM."
                .formatted(test.getSimpleName());
        if (SKIPPED.add(test)) {
            System.out.println(why);
        }
        Assumptions.abort(why);
    }

    private static final class InThisJvm {
        private static final EmbeddedKafkaKraftBroker BROKER = start();

        private static EmbeddedKafkaKraftBroker start() {
            EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperty("auto.create.topics.enable", "false");
            broker.afterPropertiesSet();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
            return broker;
        }
    }

    private static final class InDocker {
        private static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();

        /** Stopped by Testcontainers when this JVM has ended. */
        private static final KafkaContainer BROKER = new KafkaContainer("apache/kafka:4.2.1");

        private static synchronized String servers() {
            if (!BROKER.isRunning()) {
                BROKER.start();
            }
            return BROKER.getBootstrapServers();
        }
    }
}
