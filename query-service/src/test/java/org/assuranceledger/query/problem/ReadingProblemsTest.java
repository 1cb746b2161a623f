package org.assuranceledger.query.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
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
import org.springframework.security.core.context.SecurityContextHolder;

/** What a program is told where it cannot be answered. */
@ExtendWith(AnAuditorReads.class)
class ReadingProblemsTest {
    private static final String API = "/api/v1/boards";
    private static final String BOARD = API + "/redbridge";

    private static Api api;

    @BeforeAll
    static void aYearOfABoard() {
        api = new Api(Mongo.IN_MEMORY.emptied(ReadingProblemsTest.class));
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/redbridge/plans/2099,              404, not-in-record",
        "/redbridge/plans/2015-16/actions/9, 404, not-in-record",
        "/redbridge/challenges/999,          404, not-in-record",
        "/redbridge/section11/1999,          404, not-in-record",
        "/redbridge/audits/none,             404, not-in-record",
        "/redbridge/plans?asAt=yesterday,    400, unreadable-request",
        "/redbridge/plans?effectiveOn=soon,  400, unreadable-request",
        "/redbridge/plans?basis=guessed,     400, unreadable-request",
        "/redbridge/plans?asAt=position:9999,400, unreadable-request",
        "/redbridge/audit-trail?cursor=x,    400, unreadable-request",
        "/redbridge/plans?asAt=%2B999999999-12-31, 400, unreadable-request",
        "/redbridge/plans?asAt=-1000000000-01-01T00:00:00Z, 400, unreadable-request",
        "/redbridge/plans/2015-16?effectiveOn=%2B999999999-12-31, 400, unreadable-request",
        "/redbridge/audit-trail?from=%2B999999999-12-31, 400, unreadable-request",
        "/redbridge/plans/2015-16/download.csv?sort=zzz,   400, unreadable-request",
        "/redbridge/plans/2015-16/download.csv?status=zzz, 400, unreadable-request",
        "/redbridge/challenges/download.csv?sort=zzz,      400, unreadable-request",
        "/redbridge/challenges?basis=presented, 404, not-in-record",
    })
    void whatCannotBeAnsweredIsAProblemInPlainWords(String address, int status, String code) throws Exception {
        api.addresses()
                .perform(get(URI.create(API + address)))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.code", is(code)))
                .andExpect(jsonPath("$.title").isString())
                .andExpect(jsonPath("$.detail", endsWith(".")))
                .andExpect(jsonPath("$.remedy", endsWith(".")))
                .andExpect(jsonPath("$.type", is("/problems/" + code)));
    }

    @ParameterizedTest
    @CsvSource({
        "/redbridge/plans/2015-16/download.csv?status=zzz, overdue",
        "/redbridge/plans/2015-16/download.csv?sort=zzz,   due",
        "/redbridge/challenges/download.csv?sort=zzz,      status",
        "/redbridge/plans?basis=guessed,                   presented",
    })
    void whatCouldHaveBeenAskedForIsListed(String address, String allowed) throws Exception {
        api.addresses().perform(get(URI.create(API + address))).andExpect(jsonPath("$.allowed", hasItem(allowed)));
    }

    @Test
    void aLimitThatIsNoNumberIsRefused() throws Exception {
        api.addresses()
                .perform(get(BOARD + "/audit-trail").param("limit", "many"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code", is("unreadable-request")))
                .andExpect(jsonPath("$.detail", startsWith("\"limit\"")));
    }

    @Test
    void whoeverMaySeeEveryBoardIsToldThatThereIsNoneOfThatName() throws Exception {
        Site.signIn("*", "inspector", "");
        api.addresses()
                .perform(get(API + "/nowhere/plans"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("no board nowhere")));
    }

    @Test
    void aReaderWithoutARoleOnTheBoardIsRefusedAndSeesItInNoList() throws Exception {
        Site.signIn("administrator", "");
        api.addresses()
                .perform(get(BOARD + "/plans"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code", is("may-not-see")));
        SecurityContextHolder.clearContext();
        api.addresses().perform(get(BOARD + "/challenges")).andExpect(status().isForbidden());
        api.addresses().perform(get(API)).andExpect(jsonPath("$.boards", hasSize(0)));
    }
}
