package org.assuranceledger.query.section11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.Section11Event.AuditRoundClosed;
import org.assuranceledger.events.Section11Event.ReturnClosed;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ScoreModerated;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
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

/** Three agencies and two standards: one return is in and moderated, one is half done, one is not begun. */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class Section11Test {
    private static final Optional<String> ALL = Optional.empty();

    @Parameter
    Mongo mongo;

    private static Section11 section11;

    @BeforeParameterizedClassInvocation
    static void aRound(Mongo mongo) {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        Redbridge.openRound(ledger.on("2015-09-01"), "police", "nelft", "schools");
        ledger.on("2015-10-12").record(score("nelft", "1", "met"));
        ledger.record(score("nelft", "2", "not-met"));
        ledger.record(score("nelft", "2", "met"));
        ledger.record(score("police", "1", "partly-met"));
        ledger.record(score("police", "2", "not-applicable"));
        ledger.on("2015-10-28").record(new ReturnDeclared(returnOf("nelft"), "Director", on("2015-10-28")));
        long paper = ledger.on("2015-11-18")
                .record(new ScoreModerated(
                        returnOf("nelft"), "2", "partly-met", "Bank staff", "Panel", on("2015-11-18")));
        ledger.on("2015-12-01").record(Redbridge.paper(paper, "2015-12-01", Redbridge.ROUND));
        ledger.on("2016-01-20")
                .record(
                        new AuditRoundClosed(Redbridge.ROUND, Optional.empty(), on("2016-01-20")),
                        new ReturnClosed(returnOf("nelft"), on("2016-01-20")));
        MongoDatabase database = mongo.emptied(Section11Test.class);
        section11 = Answers.of(database, ledger, Redbridge.CLOCK)
                .after(ledger, database)
                .section11();
    }

    @Test
    void selfAssessedAndModeratedStandSideBySide() {
        Cell cell = row("nelft", AsAtRequest.NOW).cells().get(1);

        assertThat(cell.selfAssessed()).map(Score::grade).hasValue("met");
        assertThat(cell.moderated()).map(Score::grade).hasValue("partly-met");
        assertThat(cell.self()).isEqualTo(Compliance.COMPLIANT);
        assertThat(cell.settled()).isEqualTo(Compliance.NOT_COMPLIANT);
    }

    @Test
    void notAnsweredAndNotApplicableAreCountedApartAndCountForNeither() {
        RoundView round = round(AsAtRequest.NOW);

        assertThat(row("police", AsAtRequest.NOW).settled())
                .isEqualTo(new ComplianceRate(0, 1, 0, 1, Optional.of(new BigDecimal("0.0"))));
        assertThat(row("schools", AsAtRequest.NOW).settled())
                .isEqualTo(new ComplianceRate(0, 0, 2, 0, Optional.empty()));
        assertThat(round.settled()).isEqualTo(new ComplianceRate(1, 2, 2, 1, Optional.of(new BigDecimal("33.3"))));
        assertThat(round.self()).isEqualTo(new ComplianceRate(2, 1, 2, 1, Optional.of(new BigDecimal("66.7"))));
        assertThat(round.rule()).contains("half up", "one decimal");
    }

    @Test
    void eachStandardHasARateOverAllAgencies() {
        assertThat(round(AsAtRequest.NOW).standards())
                .extracting(
                        standard -> standard.settled().percent().orElseThrow().toString())
                .containsExactly("50.0", "0.0");
    }

    @Test
    void theReturnRateCountsWhatIsDeclaredAndNamesWhoIsLate() {
        RoundView now = round(AsAtRequest.NOW);

        assertThat(now.returned()).isEqualTo(1);
        assertThat(now.returnRate()).hasValue(new BigDecimal("33.3"));
        assertThat(now.overdue()).containsExactly("police", "schools");
        assertThat(round(AsAtRequest.at("2015-10-31")).overdue()).isEmpty();
        assertThat(now.returns()).extracting(ReturnView::agencyId).containsExactly("police", "nelft", "schools");
    }

    @Test
    void anEarlierMomentShowsTheScoresOfThen() {
        assertThat(row("nelft", AsAtRequest.at("2015-10-31")).settled().percent())
                .hasValue(new BigDecimal("100.0"));
        assertThat(round(AsAtRequest.at("2015-12-31")).closed()).isEmpty();
        assertThat(round(AsAtRequest.NOW).closed()).isPresent();
        assertThat(round(AsAtRequest.NOW.presented()).closed()).isEmpty();
        assertThat(row("nelft", AsAtRequest.NOW.effectiveOn("2015-11-17"))
                        .settled()
                        .percent())
                .hasValue(new BigDecimal("100.0"));
    }

    @Test
    void aReaderForOneAgencySeesItsOwnReturnOnly() {
        assertThat(section11
                        .round(Redbridge.ROUND, Optional.of("police"), AsAtRequest.NOW)
                        .round()
                        .returns())
                .extracting(ReturnView::agencyId)
                .containsExactly("police");
        assertThat(section11.rounds(Redbridge.BOARD, AsAtRequest.NOW).rounds()).hasSize(1);
        assertThatThrownBy(() -> section11.round("redbridge/section11/2014", ALL, AsAtRequest.NOW))
                .isInstanceOf(NotInRecord.class);
    }

    @Test
    void theRoundsOfADayAreThoseThatHadBeenOpenedByThen() {
        assertThat(roundsOn("2015-09-01")).containsExactly("Section 11 audit 2015");
        assertThat(roundsOn("2015-08-31")).isEmpty();
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(ComplianceRate.percent(1, 16)).hasValue(new BigDecimal("6.3"));
        assertThat(ComplianceRate.percent(1, 3)).hasValue(new BigDecimal("33.3"));
        assertThat(ComplianceRate.percent(0, 0)).isEmpty();
    }

    private static RoundView round(AsAtRequest request) {
        return section11.round(Redbridge.ROUND, ALL, request).round();
    }

    private static ReturnView row(String agency, AsAtRequest request) {
        List<ReturnView> rows = round(request).returns();
        return rows.stream()
                .filter(row -> row.agencyId().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static ScoreSubmitted score(String agency, String standard, String grade) {
        return new ScoreSubmitted(returnOf(agency), standard, grade, "Evidence", on("2015-10-12"));
    }

    private static String returnOf(String agency) {
        return Redbridge.ROUND + "/returns/" + agency;
    }

    private static List<String> roundsOn(String day) {
        return section11.rounds(Redbridge.BOARD, AsAtRequest.NOW.effectiveOn(day)).rounds().stream()
                .map(Section11.RoundLine::title)
                .toList();
    }
}
