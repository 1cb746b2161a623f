package org.assuranceledger.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A Kafka broker in a process of its own; what it has taken outlives that process.
 *
 * @param folder where it keeps everything
 * @param port where it listens
 */
public record BrokerProcess(Path folder, int port) {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final String CLUSTER = "YXNzdXJhbmNlLWxlZGdlcg";

    /**
     * A broker that has taken nothing yet.
     *
     * @param reachedAt the port that it tells its clients to come to, such as the near end of a line to it
     */
    public static BrokerProcess in(Path folder, int port, int reachedAt) throws IOException, InterruptedException {
        BrokerProcess broker = new BrokerProcess(folder, port);
        int controller = OwnJvm.freePort();
        Files.writeString(broker.settings(), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%1$d
                listeners=PLAINTEXT://127.0.0.1:%2$d,CONTROLLER://127.0.0.1:%1$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%3$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%4$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                """.formatted(controller, port, reachedAt, folder.resolve("data")));
        OwnJvm format = broker.run(
                "kafka.tools.StorageTool",
                "format",
                "-t",
                CLUSTER,
                "-c",
                broker.settings().toString());
        await().atMost(LONGEST_START).until(() -> !format.isAlive());
        return broker;
    }

    /** Starts it, and waits until it listens. */
    public OwnJvm start() {
        OwnJvm process = run("kafka.Kafka", settings().toString());
        await().atMost(LONGEST_START).until(() -> listens() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("The broker ended by itself; its log is in " + folder);
        }
        return process;
    }

    private OwnJvm run(String program, String... arguments) {
        return OwnJvm.start(folder.resolve("broker.log"), program, List.of(arguments));
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private Path settings() {
        return folder.resolve("broker.properties");
    }
}
