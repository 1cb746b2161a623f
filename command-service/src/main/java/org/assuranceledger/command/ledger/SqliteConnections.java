package org.assuranceledger.command.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import org.sqlite.SQLiteConfig;

/** Connections to one file; one that failed is never used again. */
final class SqliteConnections implements AutoCloseable {
    /** How many work at the same time; the others wait. */
    private static final int MOST = 8;

    /** How long another process may hold the file, in milliseconds. */
    private static final int PATIENCE = 10_000;

    /** How many pages of 4 KB are written ahead before they go to their places: each page is then moved less often. */
    private static final int PAGES_AHEAD = 8_000;

    private final String address;
    private final SQLiteConfig config = new SQLiteConfig();
    private final Semaphore free = new Semaphore(MOST);
    private final LinkedBlockingDeque<Connection> idle = new LinkedBlockingDeque<>();
    private volatile boolean closed;

    SqliteConnections(Path file) {
        address = "jdbc:sqlite:" + file.toAbsolutePath();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(PAGES_AHEAD));
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    }

    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Does work in which each statement stands alone.
     *
     * @throws IllegalStateException if this has been closed
     */
    <T> T use(Work<T> work) throws SQLException {
        free.acquireUninterruptibly();
        try {
            return onOne(work);
        } finally {
            free.release();
        }
    }

    /** Does work in one transaction that shuts out every other writer; nothing of it stays if it throws. */
    <T> T transact(Work<T> work) throws SQLException {
        return use(connection -> {
            connection.setAutoCommit(false);
            T result = work.with(connection);
            connection.setAutoCommit(true); // commits
            return result;
        });
    }

    private <T> T onOne(Work<T> work) throws SQLException {
        if (closed) {
            throw new IllegalStateException("The ledger's file has been closed");
        }
        Connection connection = idle.pollFirst();
        if (connection == null) {
            connection = opened();
        }
        boolean sound = false;
        try {
            T result = work.with(connection);
            sound = true;
            return result;
        } finally {
            if (sound) {
                idle.addFirst(connection);
            } else {
                connection.close();
            }
        }
    }

    /** On macOS a disk is told to empty its cache only if this is asked for; the driver has no setting for it. */
    private Connection opened() throws SQLException {
        Connection connection = config.createConnection(address);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA fullfsync = 1");
        }
        return connection;
    }

    /** Waits for the work that is under way, then closes the file. */
    @Override
    public void close() {
        closed = true;
        free.acquireUninterruptibly(MOST);
        try {
            for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new SqliteFailure(e);
        } finally {
            free.release(MOST);
        }
    }
}
