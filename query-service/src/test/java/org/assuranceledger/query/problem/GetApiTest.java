package org.assuranceledger.query.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program is answered, address by address, over a made-up year. */
@ExtendWith(AnAuditorReads.class)
class GetApiTest {
    private static final String API = "/api/v1/boards";
    private static final String BOARD = API + "/redbridge";

    private static Api api;

    @BeforeAll
    static void aYearOfABoard() {
        api = new Api(Mongo.IN_MEMORY.emptied(GetApiTest.class));
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/redbridge",
                "/redbridge/plans",
                "/redbridge/plans/2015-16",
                "/redbridge/plans/2015-16/actions/1.2",
                "/redbridge/challenges",
                "/redbridge/challenges/1",
                "/redbridge/section11",
                "/redbridge/section11/2015",
                "/redbridge/audits",
                "/redbridge/audits/neglect-2015",
                "/redbridge/meetings",
                "/redbridge/audit-trail"
            })
    void everyAnswerCarriesItsCutOff(String address) throws Exception {
        api.addresses()
                .perform(get(API + address).param("asAt", "2016-02-29").param("effectiveOn", "2016-01-31"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asAt.asAt", is("2016-02-29T23:59:59.999Z")))
                .andExpect(jsonPath("$.asAt.effectiveOn", is("2016-01-31")))
                .andExpect(jsonPath("$.asAt.statusOn", is("2016-01-31")))
                .andExpect(jsonPath("$.asAt.position").isNumber())
                .andExpect(jsonPath("$.asAt.lag", is(0)))
                .andExpect(jsonPath("$.asAt.basis", is("recorded")));
    }

    @Test
    void anActionShowsItsOriginalDateItsMovesAndWhatWasRecordedLate() throws Exception {
        api.addresses()
                .perform(get(BOARD + "/plans/2015-16/actions/1.2"))
                .andExpect(jsonPath("$.action.milestones[0].original.to", is("2015-06-30")))
                .andExpect(jsonPath("$.action.milestones[0].changes[-1].approver", is("Executive")))
                .andExpect(jsonPath("$.action.milestones[0].status").isString())
                .andExpect(jsonPath("$.action.agreement.clocks.late", is(false)))
                .andExpect(jsonPath("$.action.version").isNumber());
    }

    @Test
    void anAgencyLeadSeesItsOwnPartOnly() throws Exception {
        Site.signIn("agency-lead", "police");
        api.addresses().perform(get(BOARD + "/challenges")).andExpect(jsonPath("$.challenges", hasSize(0)));
        api.addresses()
                .perform(get(BOARD + "/section11/2015"))
                .andExpect(jsonPath("$.round.returns", hasSize(1)))
                .andExpect(jsonPath("$.round.returns[0].agencyId", is("police")));
        api.addresses().perform(get(BOARD + "/challenges/1")).andExpect(status().isNotFound());
    }

    @Test
    void theAuditTrailIsReadPageByPage() throws Exception {
        api.addresses()
                .perform(get(BOARD + "/audit-trail").param("limit", "2").param("cursor", "5"))
                .andExpect(jsonPath("$.lines", hasSize(2)))
                .andExpect(jsonPath("$.lines[0].position", is(4)))
                .andExpect(jsonPath("$.next", is("3")));
    }

    @ParameterizedTest
    @CsvSource({
        "/plans/2015-16/download.csv, Priority,  Action 1.10",
        "/challenges/download.csv,    No.,       Attendance at conferences",
        "/section11/2015/download.csv, Agency,   Metropolitan Police",
        "/audit-trail/download.csv,   Entry,     Redbridge Local Safeguarding Children Board",
    })
    void tablesCanBeTakenAway(String address, String header, String cell) throws Exception {
        api.addresses()
                .perform(get(BOARD + address).param("asAt", "2016-02-29"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename=\"redbridge-")))
                .andExpect(header().string("Content-Disposition", containsString("-as-at-2016-02-29-entry-")))
                .andExpect(content().string(startsWith("\uFEFF" + header)))
                .andExpect(content().string(containsString(cell)));
    }
}
