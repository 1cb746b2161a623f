package org.assuranceledger.query.signedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Permissions.Kind;
import org.assuranceledger.access.Permissions.Row;
import org.assuranceledger.access.Right;
import org.assuranceledger.access.Role;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.TwoBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every cell of the table of rights that is about reading, asked for over HTTP by someone who holds that one role, at
 * every address there is: answers to programs, downloads and pages. That the table itself is right, docs/who-may.md
 * says.
 */
@ReadingOverHttp
class ReadingRightsTest {
    /** Rows whose addresses belong to the command service. */
    private static final Set<String> READ_ELSEWHERE = Set.of("record");

    private final LocalDate today = LocalDate.ofInstant(Redbridge.CLOCK.instant(), Redbridge.CLOCK.getZone());

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyRowHasAnAddressAndEveryAddressARow() {
        assertThat(addresses().flatMap(address -> address.rows().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Permissions.rows().stream()
                        .filter(row -> row.kind() == Kind.VIEW)
                        .map(Row::name)
                        .filter(name -> !READ_ELSEWHERE.contains(name))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleReadsWhatItsColumnSaysAndNothingElse(Role role) {
        for (String agency : role == Role.AGENCY_LEAD ? List.of("nelft", "police") : List.of("nelft")) {
            Reader reader = Reader.holding(port, held(role, Redbridge.BOARD, agency));
            assertThat(addresses()).allSatisfy(address -> {
                int status = reader.get(address.on(Redbridge.BOARD)).status();
                assertThat(status).as(address + " for " + agency).isEqualTo(expected(address, role, agency));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleOnOneBoardReadsNothingOfAnother(Role role) {
        Reader reader = Reader.holding(port, held(role, Redbridge.BOARD, "nelft"));
        assertThat(addresses().filter(ReadAddresses::isOfBoard))
                .allSatisfy(address ->
                        assertThat(reader.get(address.on("harrow")).status()).isEqualTo(403));
        assertThat(reader.get("/api/v1/boards").json().get("boards")).hasSize(1);
        assertThat(reader.get("/").text()).doesNotContain("Harrow");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleOnOneBoardIsToldOfABoardThatIsNotThere(Role role) {
        Reader reader = Reader.holding(port, held(role, Redbridge.BOARD, "nelft"));
        assertThat(addresses().filter(ReadAddresses::isOfBoard))
                .allSatisfy(address ->
                        assertThat(reader.get(address.on("nowhere")).status()).isEqualTo(404));
        assertThat(reader.get("/api/v1/boards/nowhere").json().get("code").asString())
                .isEqualTo("not-in-record");
        assertThat(reader.get("/boards/nowhere").text()).contains("no board of this name");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleReadsOnItsDaysAndTheRefusalNamesThem(Role role) {
        Map<String, String> held = held(role, Redbridge.BOARD, "nelft");
        for (List<LocalDate> days : List.of(
                List.of(today.plusDays(1), today.plusDays(30)), List.of(today.minusDays(30), today.minusDays(1)))) {
            Reader reader = Reader.holding(port, with(held, days.getFirst(), days.getLast()));
            assertThat(addresses().filter(ReadAddresses::isOfBoard)).allSatisfy(address -> {
                Reader.Reply reply = reader.get(address.on(Redbridge.BOARD));
                assertThat(reply.status()).as(address.path()).isEqualTo(403);
                if (address.rows().stream().allMatch(row -> Permissions.of(row, role) != Right.NO)) {
                    assertThat(reply.text())
                            .contains("Your role of " + role.words(), words(days.getFirst()), words(days.getLast()));
                }
            });
            assertThat(reader.get("/api/v1/boards").json().get("boards")).isEmpty();
        }
        Reader within = Reader.holding(port, with(held, today, today));
        assertThat(within.get("/api/v1/boards/redbridge").status()).isEqualTo(200);
    }

    @Test
    void anAgencyLeadFindsNothingOfAnotherAgencyAnywhereAtAnyMoment() {
        Reader nelft = Reader.holding(port, held(Role.AGENCY_LEAD, Redbridge.BOARD, "nelft"));
        Reader chair = Reader.of(port, "independent-chair");
        List<String> all = new ArrayList<>(
                addresses().map(address -> address.on(Redbridge.BOARD)).toList());
        all.addAll(List.of(
                "/boards/redbridge/challenges/2",
                "/api/v1/boards/redbridge/challenges/2",
                "/api/v1/boards/redbridge/audit-trail?about=redbridge/challenges/2",
                "/api/v1/boards/redbridge/audit-trail?about=redbridge/section11/2015/returns/police"));
        List<String> shown = new ArrayList<>();
        for (String moment : List.of("", "asAt=2015-12-31", "asAt=position:30", "effectiveOn=2015-12-31")) {
            for (String address : all) {
                String then = address + (address.contains("?") ? "&" : "?") + moment;
                assertThat(nelft.get(then).text()).as(then).doesNotContain(TwoBoards.POLICE_MATTER);
                Stream.of(then)
                        .filter(at -> chair.get(at).text().contains(TwoBoards.POLICE_MATTER))
                        .forEach(shown::add);
            }
        }
        assertThat(shown)
                .as("what a lead of the police's could have been shown")
                .hasSizeGreaterThan(20);
    }

    @Test
    void whatIsCountedForAnAgencyLeadIsTheOwnAgencys() {
        Reader nelft = Reader.holding(port, held(Role.AGENCY_LEAD, Redbridge.BOARD, "nelft"));
        assertThat(nelft.get("/api/v1/boards/redbridge/challenges")
                        .json()
                        .get("open")
                        .asInt())
                .isOne();
        assertThat(Reader.of(port, "auditor")
                        .get("/api/v1/boards/redbridge/challenges")
                        .json()
                        .get("open")
                        .asInt())
                .isEqualTo(2);
        assertThat(nelft.get("/boards/redbridge").text()).contains("1 challenge is open");
        assertThat(nelft.get("/api/v1/boards/redbridge/section11/2015").json().at("/round/overdue"))
                .hasSize(1);
        assertThat(nelft.get("/boards/redbridge/challenges/2").status()).isEqualTo(404);
        assertThat(nelft.get("/api/v1/boards/redbridge/audits/neglect-2015")
                        .json()
                        .at("/audit/findings"))
                .hasSize(1);
    }

    private Stream<ReadAddresses> addresses() {
        return ReadAddresses.of(mapping).stream();
    }

    /** An agency lead is told of another agency's challenge 1 that there is none. */
    private static int expected(ReadAddresses address, Role role, String agency) {
        boolean may =
                !address.isOfBoard() || address.rows().stream().allMatch(row -> Permissions.of(row, role) != Right.NO);
        boolean anothers = role == Role.AGENCY_LEAD
                && agency.equals("police")
                && address.path().endsWith("challenges/1");
        return !may ? 403 : anothers ? 404 : 200;
    }

    private static Map<String, String> held(Role role, String board, String agency) {
        return Map.of("board", board, "role", role.code(), "agency", agency);
    }

    private static Map<String, String> with(Map<String, String> held, LocalDate from, LocalDate to) {
        Map<String, String> dated = new HashMap<>(held);
        dated.putAll(Map.of("from", from.toString(), "to", to.toString()));
        return dated;
    }

    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(day);
    }
}
