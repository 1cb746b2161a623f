package org.assuranceledger.events;

import static org.assuranceledger.events.EventSamples.BOARD;
import static org.assuranceledger.events.EventSamples.as;
import static org.assuranceledger.events.EventSamples.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.AuditEvent.FindingClosed;

/** What happened in the audit of work on neglect. */
final class AuditSamples {
    private static final String AUDIT = "redbridge/audits/neglect-2015";

    static final List<BoardEvent> ALL = List.of(
            new AuditBegun(
                    AUDIT, BOARD, "Early work on neglect", "multi-agency", "case file sampling", on("2015-11-02")),
            new AuditFindingRecorded(
                    AUDIT,
                    1,
                    "The neglect toolkit was used in half of the cases",
                    "moderate",
                    List.of("nelft", "childrens-services"),
                    Optional.of("5"),
                    "Train all teams in the toolkit",
                    as("by 31 January 2016"),
                    on("2015-12-04")),
            new FindingAnswered(AUDIT, 1, "nelft", true, "Training is booked for January", on("2015-12-18")),
            new FindingClosed(AUDIT, 1, true, "The toolkit is in nine of ten cases", on("2016-06-10")));

    private AuditSamples() {}
}
