package org.assuranceledger.command.audit;

import static org.assuranceledger.command.fixture.Fixtures.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.AuditEvent.FindingClosed;
import org.assuranceledger.timescale.Timescale;

/**
 * What the tests of practice audits begin with: one on neglect, begun on 1 September 2015, and a finding for two
 * agencies.
 */
final class Audits {
    static final String ID = "redbridge/audits/neglect-2015";
    static final Optional<String> TOO_EARLY = Optional.of("2015-08-31");

    static final AuditBegun BEGUN = new AuditBegun(
            ID, "redbridge", "Neglect", "multi-agency", "Case file sampling, 24 files", on("2015-09-01"));
    static final AuditFindingRecorded FOUND = new AuditFindingRecorded(
            ID,
            1,
            "In 9 of 24 files nobody asked what life is like for the child",
            "major",
            List.of("nelft", "met-police"),
            Optional.of("4"),
            "Record the child's daily life in each assessment",
            on("2015-12-31"),
            on("2015-11-11"));
    static final AuditFindingRecorded PRAISED = new AuditFindingRecorded(
            ID,
            1,
            "Schools shared what they knew on the day",
            "good-practice",
            List.of("schools"),
            Optional.empty(),
            "",
            Timescale.none(""),
            on("2015-11-11"));
    static final FindingAnswered ACCEPTED = answered("nelft", true);
    static final FindingAnswered REJECTED = answered("met-police", false);
    static final FindingClosed CLOSED = new FindingClosed(ID, 1, true, "22 of 24 files have it now", on("2016-03-01"));

    private Audits() {}

    static FindingAnswered answered(String agency, boolean accepted) {
        return new FindingAnswered(ID, 1, agency, accepted, "The form was changed", on("2015-12-02"));
    }
}
