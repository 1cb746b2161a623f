package org.assuranceledger.command.ledger;

import java.sql.SQLException;

/** The ledger's file could not be read or written. */
public final class SqliteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqliteFailure(SQLException cause) {
        super("The ledger's file could not be used: " + cause.getMessage(), cause);
    }

    SqliteFailure(String message) {
        super(message);
    }
}
