package org.assuranceledger.query.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.audits.Audits.AuditView;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        GivenLedger ledger = AnAudit.recorded();
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
        assertThat(now.answers()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2015-12-04, AWAITED", "2015-12-31, AWAITED", "2016-02-20, ANSWERED", "2016-03-31, EMBEDDED"})
    void aFindingStandsWhereTheLastOfItsAgenciesLeftIt(String day, FindingStatus status) {
        assertThat(findings(day).getFirst().status()).isEqualTo(status);
    }

    @Test
    void whatWasOnlyNotedOrDidNotChangePracticeIsSaidToBeSo() {
        assertThat(findings("2016-02-20").get(1).status()).isEqualTo(FindingStatus.NOTED);
        assertThat(findings("2016-03-31").get(1).status()).isEqualTo(FindingStatus.NOT_EMBEDDED);
    }

    @Test
    void anAuditCountsWhatStandsInIt() {
        AuditView february =
                audits.one(Redbridge.AUDIT, ALL, AsAtRequest.at("2016-02-01")).audit();
        AuditView march =
                audits.one(Redbridge.AUDIT, ALL, AsAtRequest.at("2016-03-31")).audit();

        assertThat(List.of(february.awaited(), february.overdue(), february.embedded()))
                .containsExactly(1L, 1L, 0L);
        assertThat(List.of(march.awaited(), march.overdue(), march.embedded())).containsExactly(0L, 0L, 1L);
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
}
