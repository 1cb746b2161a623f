package org.assuranceledger.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;

/**
 * A server of MongoDB's protocol for tests, and a database in it for each test class, emptied and never dropped: some
 * servers lose unique indexes with the collection. One server of each kind serves a whole test run.
 */
public final class MongoForTests {
    private static final Map<String, MongoClient> CLIENTS = new ConcurrentHashMap<>();
    private static final Set<Class<?>> SKIPPED = ConcurrentHashMap.newKeySet();

    private MongoForTests() {}

    /** The address of a server in this JVM, which keeps everything in memory. */
    public static String inMemory() {
        return InMemory.ADDRESS;
    }

    /**
     * The address of a server on a disk: the one that {@code MONGODB_URI} names, or else a replica set in Docker. Where
     * there is neither, the test is skipped and says so.
     */
    public static String real(Class<?> test) {
        Optional<String> named =
                Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
        if (named.isEmpty() && !DockerClientFactory.instance().isDockerAvailable()) {
            String why = "SKIPPED %s: it needs MongoDB. Set MONGODB_URI to the address of one, or start Docker."
                    .formatted(test.getSimpleName());
            if (SKIPPED.add(test)) {
                System.out.println(why);
            }
            Assumptions.abort(why);
        }
        return named.orElseGet(() -> InDocker.ADDRESS);
    }

    /** The database of a test class on the server at {@code address}, as the last test left it. */
    public static MongoDatabase database(String address, Class<?> test) {
        return CLIENTS.computeIfAbsent(address, MongoClients::create).getDatabase(databaseName(test));
    }

    /** That database with nothing in its collections. */
    public static MongoDatabase emptied(String address, Class<?> test) {
        MongoDatabase database = database(address, test);
        database.listCollectionNames()
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
        return database;
    }

    /** That database's own address, as a service is told of it. */
    public static String withDatabase(String address, Class<?> test) {
        int options = address.indexOf('?');
        String server = options < 0 ? address : address.substring(0, options);
        String slash = server.endsWith("/") ? "" : "/";
        return server + slash + databaseName(test) + (options < 0 ? "" : address.substring(options));
    }

    /** The name of that database; working copies of the project that share a server do not share it. */
    public static String databaseName(Class<?> test) {
        return test.getSimpleName() + "_"
                + Integer.toHexString(System.getProperty("user.dir").hashCode());
    }

    private static final class InMemory {
        private static final String ADDRESS = new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
    }

    private static final class InDocker {
        private static final String ADDRESS = ThreeMembers.start().address();
    }
}
