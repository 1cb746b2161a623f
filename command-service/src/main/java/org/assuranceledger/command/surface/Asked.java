package org.assuranceledger.command.surface;

import java.util.OptionalLong;
import org.assuranceledger.command.submission.Receipt;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.command.submission.Submissions;

/**
 * A command as it was asked for, read and allowed, and not yet given.
 *
 * @param <C> the command
 */
record Asked<C>(Submissions submissions, Stamp stamp, OptionalLong expectedVersion, C command) {
    Receipt give() {
        return submissions.give(stamp, expectedVersion, command);
    }
}
