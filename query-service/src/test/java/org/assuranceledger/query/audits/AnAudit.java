package org.assuranceledger.query.audits;

import static org.assuranceledger.query.given.Redbridge.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.AuditEvent.FindingClosed;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;

/** An audit of the winter 2015/16: a finding for two agencies, who answer one after the other, and one of good practice. */
final class AnAudit {
    private AnAudit() {}

    static GivenLedger recorded() {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        String audit = Redbridge.AUDIT;
        ledger.on("2015-11-02")
                .record(new AuditBegun(audit, Redbridge.BOARD, "Neglect", "themed", "files", on("2015-11-02")));
        ledger.on("2015-12-04").record(finding(1, "Train all teams", "nelft", "police"), finding(2, "", "police"));
        ledger.on("2015-12-18").record(new FindingAnswered(audit, 1, "nelft", true, "Booked", on("2015-12-18")));
        ledger.on("2016-02-15").record(new FindingAnswered(audit, 1, "police", true, "Done", on("2016-02-15")));
        ledger.on("2016-03-10").record(new FindingClosed(audit, 1, true, "Nine of ten", on("2016-03-10")));
        ledger.record(new FindingClosed(audit, 2, false, "The team has left", on("2016-03-10")));
        return ledger;
    }

    private static AuditFindingRecorded finding(int number, String recommendation, String... agencies) {
        return new AuditFindingRecorded(
                Redbridge.AUDIT,
                number,
                "The toolkit was used in half of the cases",
                recommendation.isEmpty() ? "good-practice" : "moderate",
                List.of(agencies),
                Optional.empty(),
                recommendation,
                on("2016-01-31"),
                on("2015-12-04"));
    }
}
