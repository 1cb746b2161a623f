package org.assuranceledger.standalone;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server of MongoDB's protocol inside this process, for views alone: it forgets everything when it ends. */
final class MemoryViews implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());

    /** Starts it at a free port that only this machine reaches, and says how a client reaches it. */
    String start() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return server.getConnectionString() + "/views";
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
