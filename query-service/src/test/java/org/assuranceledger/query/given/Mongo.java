package org.assuranceledger.query.given;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The stores that views must work on. */
public enum Mongo {
    /** The server in Java that the one-JVM start keeps its views in. */
    IN_MEMORY {
        @Override
        MongoClient connect() {
            return MongoClients.create(new MongoServer(new MemoryBackend()).bindAndGetConnectionString());
        }
    },
    /** A real one: at {@code MONGODB_URI}, else in a container where a Docker engine answers. */
    SERVER {
        @Override
        MongoClient connect() {
            String address = System.getenv("MONGODB_URI");
            if (address != null) {
                return MongoClients.create(address);
            }
            Assumptions.assumeTrue(
                    DockerClientFactory.instance().isDockerAvailable(),
                    "Skipped: no MongoDB. Set MONGODB_URI to one, or start a Docker engine.");
            MongoDBContainer container = new MongoDBContainer("mongo:8");
            container.start();
            return MongoClients.create(container.getConnectionString());
        }
    };

    private static final Map<Mongo, MongoClient> CLIENTS = new ConcurrentHashMap<>();

    abstract MongoClient connect();

    /** A database of the test class's own, emptied: collections and their indexes stay. */
    public MongoDatabase emptied(Class<?> test) {
        MongoDatabase database =
                CLIENTS.computeIfAbsent(this, Mongo::connect).getDatabase("test-" + test.getSimpleName());
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).deleteMany(new Document());
        }
        return database;
    }
}
