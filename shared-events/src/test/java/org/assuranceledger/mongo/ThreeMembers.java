package org.assuranceledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * A replica set of MongoDB 8 whose three members run in one container of Docker, so that each is found at one address
 * from within and from without. Testcontainers ends it with this JVM.
 */
public final class ThreeMembers implements AutoCloseable {
    private static final String NAME = "ledger";
    private static final String HOST = "127.0.0.1:";
    private static final String BEGIN =
            "mkdir -p /data/%1$d && mongod --port %1$d --dbpath /data/%1$d --replSet " + NAME
                    + " --bind_ip_all --wiredTigerCacheSizeGB 0.25"
                    + " --fork --logpath /data/%1$d.log --pidfilepath /data/%1$d.pid";
    private static final String KILL = "kill -9 $(cat /data/%d.pid)";
    private static final Document STEP_DOWN = new Document("replSetStepDown", 5);

    /** How long the others wait for a primary that says nothing before they elect another, in milliseconds. */
    private static final int PATIENCE = 2_000;

    private final List<Integer> ports;
    private final GenericContainer<?> container;

    private ThreeMembers(List<Integer> ports) {
        this.ports = ports;
        container = new GenericContainer<>("mongo:8")
                .withCommand("sleep", "infinity")
                .waitingFor(Wait.forSuccessfulCommand("true"));
        container.setPortBindings(ports.stream().map(port -> port + ":" + port).toList());
    }

    /** Starts all three, without any database. */
    public static ThreeMembers start() {
        ThreeMembers members = new ThreeMembers(
                Stream.generate(ThreeMembers::freePort).distinct().limit(3).toList());
        members.container.start();
        members.ports.forEach(members::begin);
        members.elect();
        return members;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void elect() {
        List<Document> members = ports.stream()
                .map(port -> new Document("_id", ports.indexOf(port)).append("host", HOST + port))
                .toList();
        Document set = new Document("_id", NAME)
                .append("members", members)
                .append("settings", new Document("electionTimeoutMillis", PATIENCE));
        try (MongoClient first =
                MongoClients.create("mongodb://" + HOST + ports.getFirst() + "/?directConnection=true")) {
            first.getDatabase("admin").runCommand(new Document("replSetInitiate", set));
        }
    }

    /** The address of the set, without a database. */
    public String address() {
        return ports.stream()
                .map(port -> HOST + port)
                .collect(Collectors.joining(",", "mongodb://", "/?replicaSet=" + NAME));
    }

    /** Has the primary step down; for five seconds it is not elected again. */
    public void stepDown() {
        try (MongoClient client = MongoClients.create(address())) {
            client.getDatabase("admin").runCommand(STEP_DOWN);
        } catch (MongoException e) {
            // it may hang up on whoever asks for it
        }
    }

    /** Kills the primary, and says which that was. */
    public int killPrimary() {
        try (MongoClient client = MongoClients.create(address())) {
            Document told = client.getDatabase("admin").runCommand(new Document("hello", 1));
            int port = Integer.parseInt(told.getString("primary").substring(HOST.length()));
            within(KILL, port);
            return port;
        }
    }

    /** Starts a member with what it has on its disk. */
    public void begin(int port) {
        within(BEGIN, port);
    }

    private void within(String command, int port) {
        try {
            ExecResult result = container.execInContainer("sh", "-c", command.formatted(port));
            if (result.getExitCode() != 0) {
                throw new IllegalStateException(result.getStdout() + result.getStderr());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        container.close();
    }
}
