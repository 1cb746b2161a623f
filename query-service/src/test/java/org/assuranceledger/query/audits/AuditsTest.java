package org.assuranceledger.query.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.AuditEvent.FindingClosed;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An audit with a finding for two agencies, of which one answers, and one of good practice. */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class AuditsTest {
    private static final Optional<String> ALL = Optional.empty();

    @Parameter
    Mongo mongo;

    private static Audits audits;

    @BeforeParameterizedClassInvocation
    static void anAudit(Mongo mongo) {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        String audit = Redbridge.AUDIT;
        ledger.on("2015-11-02")
                .record(new AuditBegun(audit, Redbridge.BOARD, "Neglect", "themed", "files", on("2015-11-02")));
        ledger.on("2015-12-04").record(finding(1, "Train all teams", "nelft", "police"), finding(2, "", "police"));
        ledger.on("2015-12-18").record(new FindingAnswered(audit, 1, "nelft", true, "Booked", on("2015-12-18")));
        ledger.on("2016-03-10").record(new FindingClosed(audit, 1, true, "Nine of ten", on("2016-03-10")));
        MongoDatabase database = mongo.emptied(AuditsTest.class);
        audits = Answers.of(database, ledger, Redbridge.CLOCK)
                .after(ledger, database)
                .audits();
    }

    @Test
    void whoOwesAnAnswerIsNamedAndLateWhenTheDayHasPassed() {
        FindingView december = findings("2015-12-31").getFirst();
        FindingView february = findings("2016-02-01").getFirst();

        assertThat(december.unanswered()).containsExactly("police");
        assertThat(december.overdue()).isFalse();
        assertThat(february.overdue()).isTrue();
    }

    @Test
    void goodPracticeAwaitsNoAnswer() {
        assertThat(findings("2016-02-01").get(1).unanswered()).isEmpty();
    }

    @Test
    void aClosedFindingSaysWhetherPracticeChanged() {
        FindingView now = findings("2016-03-31").getFirst();

        assertThat(now.closing()).map(closing -> closing.embedded()).hasValue(true);
        assertThat(now.unanswered()).isEmpty();
        assertThat(now.answers()).hasSize(1);
    }

    @Test
    void aReaderForOneAgencySeesWhatConcernsIt() {
        assertThat(audits.one(Redbridge.AUDIT, Optional.of("nelft"), AsAtRequest.NOW)
                        .audit()
                        .findings())
                .hasSize(1);
        assertThat(audits.all(Redbridge.BOARD, ALL, AsAtRequest.NOW).audits()).hasSize(1);
        assertThatThrownBy(() -> audits.one("redbridge/audits/none", ALL, AsAtRequest.NOW))
                .isInstanceOf(NotInRecord.class);
    }

    private static List<FindingView> findings(String day) {
        return audits.one(Redbridge.AUDIT, ALL, AsAtRequest.at(day)).audit().findings();
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
