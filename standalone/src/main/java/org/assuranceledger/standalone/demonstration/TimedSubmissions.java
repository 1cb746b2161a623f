package org.assuranceledger.standalone.demonstration;

import java.time.Duration;
import java.util.OptionalLong;
import org.assuranceledger.command.submission.Receipt;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.command.submission.Submissions;

/** Lets a little time pass before each command of a plan file, as it would. */
record TimedSubmissions(Submissions submissions, DemonstrationClock clock) implements Submissions {
    private static final Duration A_LITTLE = Duration.ofMillis(800);

    @Override
    public Receipt give(Stamp stamp, OptionalLong expectedVersion, Object command) {
        clock.moveTo(clock.instant().plus(A_LITTLE));
        return submissions.give(stamp, expectedVersion, command);
    }
}
