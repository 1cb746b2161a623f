package org.assuranceledger.query.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.Reader.Reply;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.assuranceledger.query.given.ReadingOverHttp.BreakableLooks;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.looks.Looks.Kept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an inspector reads is recorded before it is answered, or it is not answered. */
@ReadingOverHttp
class LooksOverHttpTest {
    @LocalServerPort
    private int port;

    @Autowired
    private BreakableLooks looks;

    @AfterEach
    void theStoreIsBack() {
        looks.away(false);
    }

    @ParameterizedTest
    @CsvSource({
        "/,                                                  boards",
        "/boards/redbridge,                                  boards",
        "/boards/redbridge/plans/2015-16,                    current-plan",
        "/boards/redbridge/plans/2015-16/actions/1.2,        current-plan",
        "/boards/redbridge/challenges/2,                     challenge-log",
        "/boards/redbridge/section11/2015,                   section-11",
        "/boards/redbridge/audit-trail,                      audit-trail",
        "/boards/redbridge/as-at,                            as-at",
        "/boards/redbridge/compare?since=2015-06-10&asAt=2015-09-16,as-at",
        "/boards/redbridge/evidence,                         versions",
        "/api/v1/boards,                                     boards",
        "/api/v1/boards/redbridge,                           boards",
        "/api/v1/boards/redbridge/plans/2015-16/download.csv,current-plan",
        "/api/v1/boards/redbridge/challenges/download.csv,   challenge-log",
        "/api/v1/boards/redbridge/section11/2015/download.csv,section-11",
        "/api/v1/boards/redbridge/audit-trail/download.csv,  audit-trail",
        "/api/v1/boards/redbridge/audits/neglect-2015,       audits",
        "/api/v1/boards/redbridge/compare?since=2015-06-10,  as-at",
        "/api/v1/boards/redbridge/meetings,                  meetings"
    })
    void everyKindOfAnswerLeavesALook(String address, String view) {
        long before = last().number();
        assertThat(inspector().get(address).status()).isEqualTo(200);
        assertThat(last().number()).isEqualTo(before + 1);
        assertThat(last().look())
                .isEqualTo(new Look(
                        "p-inspector",
                        "inspector",
                        Redbridge.BOARD,
                        view,
                        address,
                        Redbridge.CLOCK.instant(),
                        last().look().position()));
        assertThat(last().look().position()).isPositive();
    }

    @Test
    void whoeverAsksWhoLookedIsToldWhatWasShownInWords() {
        inspector().get("/boards/redbridge/evidence");
        assertThat(Reader.of(port, "auditor").get("/boards/redbridge/looks").text())
                .contains("How to check that nothing was altered</span>")
                .doesNotContain("versions</span>");
    }

    @Test
    void onANarrowScreenEachPartOfALookStandsUnderItsName() {
        inspector().get("/boards/redbridge/plans");
        assertThat(Reader.of(port, "auditor").get("/boards/redbridge/looks").text())
                .contains("al-stack", "data-label=\"When\"", "data-label=\"Who\"")
                .contains("data-label=\"What was shown\"", "data-label=\"Up to entry\"");
    }

    @Test
    void aLookSaysUpToWhichEntryTheRecordWasShown() {
        Reply reply = inspector().get("/api/v1/boards/redbridge/plans?asAt=2015-06-30");
        long shown = reply.json().at("/asAt/position").asLong();
        assertThat(reply.header("Ledger-Position")).isEqualTo(Long.toString(shown));
        assertThat(last().look().position()).isEqualTo(shown);
        inspector().get("/boards/redbridge/plans?asAt=position:3");
        assertThat(last().look().position()).isEqualTo(3);
    }

    @Test
    void aLookKeepsTheMomentAskedAboutAndNotTheWordsOfASearch() {
        inspector().get("/boards/redbridge/plans/2015-16?text=Katie&effectiveOn=2015-05-01&asAt=2015-06-30&sort=due");
        assertThat(last().look().address())
                .isEqualTo("/boards/redbridge/plans/2015-16?asAt=2015-06-30&effectiveOn=2015-05-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/boards/redbridge/challenges/1",
                "/api/v1/boards",
                "/api/v1/boards/redbridge/challenges",
                "/api/v1/boards/redbridge/plans/2015-16/download.csv"
            })
    void whatCannotBeRecordedIsNotShown(String address) {
        looks.away(true);
        Reply reply = inspector().get(address);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text())
                .contains("is recorded before it is shown")
                .doesNotContain("Attendance", "Redbridge Local", "problem profile");
        if (address.startsWith("/api/")) {
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(reply.json().get("code").asString()).isEqualTo("look-not-recorded");
        }
        assertThat(Reader.of(port, "auditor").get(address).status()).isEqualTo(200);
    }

    @Test
    void whatWasRefusedOrIsNotThereLeavesNoLookAndNeitherDoesAnotherRole() {
        long before = last().number();
        assertThat(inspector().get("/api/v1/boards/redbridge/challenges/99").status())
                .isEqualTo(404);
        assertThat(inspector().get("/boards/redbridge/challenges/99").status()).isEqualTo(404);
        assertThat(inspector().get("/api/v1/boards/redbridge/looks").status()).isEqualTo(403);
        assertThat(inspector().get("/api/v1/boards/redbridge/plans?asat=now").status())
                .isEqualTo(400);
        Reader.of(port, "auditor").get("/boards/redbridge/plans");
        new Reader(port, "").get("/boards/redbridge/plans");
        assertThat(last().number()).isEqualTo(before);
    }

    @Test
    void anInspectorIsRecordedWhateverOtherRoleTheyHold() {
        long before = last().number();
        List<Map<String, String>> both =
                List.of(Map.of("board", "redbridge", "role", "auditor"), Map.of("board", "*", "role", "inspector"));
        Reader reader = new Reader(port, ReadingOverHttp.ISSUER.token("p-both", both));
        assertThat(reader.get("/boards/redbridge/looks").status()).isEqualTo(200);
        assertThat(last().look().person()).isEqualTo("p-both");
        assertThat(last().number()).isEqualTo(before + 1);
    }

    @Test
    void aListOfBoardsLeavesALookAtEachBoardOnIt() {
        Reader reader = Reader.holding(port, Map.of("board", "*", "role", "inspector"));
        reader.get("/api/v1/boards");
        assertThat(looks.page("harrow", Redbridge.CLOCK.instant(), Long.MAX_VALUE, 1))
                .hasSize(1);
        assertThat(last().look().address()).isEqualTo("/api/v1/boards");
    }

    @Test
    void theBoardsOwnPeopleReadWhoLooked() {
        inspector().get("/boards/redbridge/challenges");
        Reader chair = Reader.of(port, "independent-chair");
        assertThat(chair.get("/boards/redbridge/looks").text())
                .contains(
                        "p-inspector",
                        "Log of Challenge",
                        "/boards/redbridge/challenges",
                        "What this list cannot tell");
        assertThat(chair.get("/api/v1/boards/redbridge/looks")
                        .json()
                        .at("/looks/0/look/view")
                        .asString())
                .isEqualTo("challenge-log");
        assertThat(chair.get("/boards/redbridge/audit-trail").text()).contains("href=\"/boards/redbridge/looks\"");
        assertThat(chair.get("/api/v1/boards/redbridge/looks?cursor=x").status())
                .isEqualTo(400);
        assertThat(chair.get("/api/v1/boards/redbridge/looks?asAt=2015-12-31")
                        .json()
                        .get("looks"))
                .isEmpty();
    }

    @Test
    void onlyWhoMayReadWhoLookedIsShownTheWayThere() {
        Map<String, String> lead = Map.of("board", "redbridge", "role", "agency-lead", "agency", "nelft");
        assertThat(Reader.holding(port, lead)
                        .get("/boards/redbridge/audit-trail")
                        .text())
                .doesNotContain("/boards/redbridge/looks");
    }

    private Reader inspector() {
        return Reader.of(port, "inspector");
    }

    private Kept last() {
        return looks.page(Redbridge.BOARD, Redbridge.CLOCK.instant(), Long.MAX_VALUE, 1).stream()
                .findFirst()
                .orElseGet(() -> new Kept(0, new Look("", "", "", "", "", Instant.EPOCH, 0)));
    }
}
