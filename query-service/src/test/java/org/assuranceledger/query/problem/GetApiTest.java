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

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.query.QueryService;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.RandomHistory;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.looks.MongoLooks;
import org.assuranceledger.query.looks.WhoLooked;
import org.assuranceledger.query.signedin.Sight;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** What a program can ask, address by address, over a made-up year. */
class GetApiTest {
    private static final String API = "/api/v1/boards";
    private static final String BOARD = API + "/redbridge";

    private static GenericWebApplicationContext context;
    private static MockMvc api;

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan(
            basePackageClasses = QueryService.class,
            useDefaultFilters = false,
            includeFilters = @Filter({RestController.class, RestControllerAdvice.class}))
    static class Endpoints {}

    @BeforeAll
    static void aYearOfABoard() {
        GivenLedger ledger = RandomHistory.of(7, 60);
        ledger.on("2016-02-01")
                .record(new MilestoneMoved(
                        Redbridge.ACTION,
                        1,
                        Redbridge.on("2015-06-30"),
                        Redbridge.on("2016-03-01"),
                        "=cmd|' /C calc'!A0",
                        "Executive",
                        Optional.empty(),
                        Redbridge.on("2016-01-30")));
        MongoDatabase database = Mongo.IN_MEMORY.emptied(GetApiTest.class);
        Answers answers = Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);
        context = new GenericWebApplicationContext(new MockServletContext());
        new AnnotatedBeanDefinitionReader(context).register(Endpoints.class);
        List.of(
                        answers.boards(),
                        answers.plans(),
                        answers.challenges(),
                        answers.section11(),
                        answers.audits(),
                        answers.trail(),
                        answers.meetings(),
                        new Sight(Redbridge.CLOCK),
                        new WhoLooked(new MongoLooks(database), answers.boards()))
                .forEach(GetApiTest::bean);
        context.refresh();
        api = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @BeforeEach
    void anAuditorSignsIn() {
        signIn("auditor", "");
    }

    @AfterEach
    void signsOut() {
        SecurityContextHolder.clearContext();
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
        api.perform(get(API + address).param("asAt", "2016-02-29").param("effectiveOn", "2016-01-31"))
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
        api.perform(get(BOARD + "/plans/2015-16/actions/1.2"))
                .andExpect(jsonPath("$.action.milestones[0].original.to", is("2015-06-30")))
                .andExpect(jsonPath("$.action.milestones[0].changes[-1].approver", is("Executive")))
                .andExpect(jsonPath("$.action.milestones[0].status").isString())
                .andExpect(jsonPath("$.action.agreement.clocks.late", is(false)))
                .andExpect(jsonPath("$.action.version").isNumber());
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere/plans,                     403, may-not-see",
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
        "/redbridge/challenges?basis=presented, 404, not-in-record",
    })
    void whatCannotBeAnsweredIsAProblemInPlainWords(String address, int status, String code) throws Exception {
        api.perform(get(URI.create(API + address)))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.code", is(code)))
                .andExpect(jsonPath("$.title").isString())
                .andExpect(jsonPath("$.detail", containsString(" ")));
    }

    @Test
    void aLimitThatIsNoNumberIsRefused() throws Exception {
        api.perform(get(BOARD + "/audit-trail").param("limit", "many"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code", is("unreadable-request")))
                .andExpect(jsonPath("$.detail", startsWith("\"limit\"")));
    }

    @Test
    void whoeverMaySeeEveryBoardIsToldThatThereIsNoneOfThatName() throws Exception {
        signIn("*", "inspector", "");
        api.perform(get(API + "/nowhere/plans"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("no board nowhere")));
    }

    @Test
    void aReaderWithoutARoleOnTheBoardIsRefusedAndSeesItInNoList() throws Exception {
        signIn("administrator", "");
        api.perform(get(BOARD + "/plans"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code", is("may-not-see")));
        SecurityContextHolder.clearContext();
        api.perform(get(BOARD + "/challenges")).andExpect(status().isForbidden());
        api.perform(get(API)).andExpect(jsonPath("$.boards", hasSize(0)));
    }

    @Test
    void anAgencyLeadSeesItsOwnPartOnly() throws Exception {
        signIn("agency-lead", "police");
        api.perform(get(BOARD + "/challenges")).andExpect(jsonPath("$.challenges", hasSize(0)));
        api.perform(get(BOARD + "/section11/2015"))
                .andExpect(jsonPath("$.round.returns", hasSize(1)))
                .andExpect(jsonPath("$.round.returns[0].agencyId", is("police")));
        api.perform(get(BOARD + "/challenges/1")).andExpect(status().isNotFound());
    }

    @Test
    void theAuditTrailIsReadPageByPage() throws Exception {
        api.perform(get(BOARD + "/audit-trail").param("limit", "2").param("cursor", "5"))
                .andExpect(jsonPath("$.lines", hasSize(2)))
                .andExpect(jsonPath("$.lines[0].position", is(4)))
                .andExpect(jsonPath("$.next", is("3")));
    }

    @ParameterizedTest
    @CsvSource({
        "/plans/2015-16/download.csv, Priority,  1.10",
        "/challenges/download.csv,    Number,    Attendance at conferences",
        "/section11/2015/download.csv, Agency,   police",
        "/audit-trail/download.csv,   Position,  Redbridge Local Safeguarding Children Board",
    })
    void tablesCanBeTakenAway(String address, String header, String cell) throws Exception {
        api.perform(get(BOARD + address).param("asAt", "2016-02-29"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename=\"redbridge-")))
                .andExpect(header().string("Content-Disposition", containsString("-position-")))
                .andExpect(content().string(startsWith("\uFEFF" + header)))
                .andExpect(content().string(containsString(cell)));
    }

    private static void signIn(String role, String agency) {
        signIn("redbridge", role, agency);
    }

    private static void signIn(String board, String role, String agency) {
        Map<String, Object> held = agency.isEmpty()
                ? Map.of("board", board, "role", role)
                : Map.of("board", board, "role", role, "agency", agency);
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject("p-1")
                .claim("boards", List.of(held))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
    }

    @SuppressWarnings("unchecked") // registered under its own class
    private static <T> void bean(T bean) {
        context.registerBean((Class<T>) bean.getClass(), () -> bean);
    }
}
