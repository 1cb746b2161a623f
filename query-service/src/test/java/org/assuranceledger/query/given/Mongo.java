package org.assuranceledger.query.given;

import com.mongodb.client.MongoDatabase;
import org.assuranceledger.mongo.MongoForTests;

/** The stores that views must work on. */
public enum Mongo {
    /** The server in Java that the one-JVM start keeps its views in. */
    IN_MEMORY,
    /** A real one; where there is none, the test is skipped and says so. */
    SERVER;

    /** A database of the test class's own, emptied. */
    public MongoDatabase emptied(Class<?> test) {
        return MongoForTests.emptied(this == IN_MEMORY ? MongoForTests.inMemory() : MongoForTests.real(test), test);
    }
}
