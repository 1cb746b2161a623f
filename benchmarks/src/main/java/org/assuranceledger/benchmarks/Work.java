package org.assuranceledger.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** What is recorded: a progress note of some 200 letters, by a named role, for a reason, as agencies send them all day. */
final class Work {
    private static final String NOTE =
            "Half of the places on the course are booked; the police and the mental health trust"
                    + " have sent their lists, the schools' lists are promised for the end of the month. The subgroup saw the"
                    + " figures.";
    private static final Timescale DAY = Timescale.day(LocalDate.of(2015, 10, 1));

    private Work() {}

    /** The note at {@code sequence} of an action. */
    static GenericDomainEventMessage<ProgressRecorded> note(String action, long sequence, boolean withRequest) {
        ProgressRecorded event = new ProgressRecorded(
                action,
                NOTE,
                Optional.of("event"),
                Optional.of("meeting"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DAY);
        return new GenericDomainEventMessage<>("Action", action, sequence, event, stamp(action, sequence, withRequest));
    }

    private static Map<String, String> stamp(String action, long sequence, boolean withRequest) {
        String request = "{\"note\":\"%s\",\"effectiveOn\":\"2015-10-01\"}".formatted(NOTE);
        Map<String, String> stamp = new HashMap<>(new Stamp(
                        "redbridge:" + action + ":" + sequence,
                        "RecordProgress",
                        "redbridge",
                        "p-81c2",
                        "agency-lead",
                        Optional.of("nelft"),
                        "Quarterly update",
                        request)
                .asMetadata());
        if (!withRequest) {
            stamp.remove("request");
        }
        return stamp;
    }

    /** An action's address. */
    static String action(String name) {
        return "redbridge/plans/2015-16/actions/" + name;
    }
}
