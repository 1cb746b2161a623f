package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Permissions.Kind;
import org.assuranceledger.access.Permissions.Row;
import org.assuranceledger.access.Right;
import org.assuranceledger.access.Role;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.standalone.Running.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The demonstration's people: how one becomes one of them, and what the record says that they did. */
class DemonstrationPeopleTest {
    private static final String PEOPLE = "/demonstration/people";

    /** What the made-up year has no occasion for; a plan file is recorded as the commands that it holds. */
    private static final Set<String> NO_OCCASION =
            Set.of("AssignSponsor", "LinkChallenge", "LoadPlanFile", "RedactEntry");

    @TempDir
    private static Path folder;

    private static Running demonstration;

    @BeforeAll
    static void begins() {
        demonstration = Running.demonstration(folder);
    }

    @AfterAll
    static void ends() {
        demonstration.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "chair", "nelft", "auditor", "inspector"})
    void eachOfTheFiveCanBePickedAndIsToldThatItIsADemonstrationOnEveryPage(String person) {
        Reply picked = pick(person, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(picked.status()).isEqualTo(303);
        String cookie = picked.headers("set-cookie").getFirst();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        for (String page : List.of("/", "/boards/redbridge", "/boards/redbridge/audit-trail", PEOPLE, "/boards/none")) {
            Reply shown = demonstration.send("GET", page, "", Map.of("Cookie", cookie.split(";", 2)[0]));
            assertThat(shown.body()).as(page).contains("demonstration", "href=\"" + PEOPLE + "\"");
        }
    }

    @Test
    void anotherSiteCanMakeNobodyAnyoneElse() {
        for (Map<String, String> from : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Origin", "http://evil.example"),
                Map.<String, String>of())) {
            assertThat(pick("manager", from).headers("set-cookie"))
                    .as(from.toString())
                    .isEmpty();
        }
        assertThat(pick("manager", Map.of("Origin", demonstration.origin())).headers("set-cookie"))
                .hasSize(1);
        assertThat(pick("administrator", Map.of("Sec-Fetch-Site", "same-origin"))
                        .headers("set-cookie"))
                .isEmpty();
    }

    @Test
    void aCookieGivesNoCommandForAnotherSite() {
        String cookie = pick("manager", Map.of("Sec-Fetch-Site", "same-origin"))
                .headers("set-cookie")
                .getFirst()
                .split(";", 2)[0];
        Reply forged = demonstration.send(
                "POST",
                "/api/v1/boards/redbridge/agencies",
                "{}",
                Map.of("Cookie", cookie, "Sec-Fetch-Site", "cross-site", "Content-Type", "text/plain"));
        assertThat(forged.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE, "/demonstration/token?person=chair", "/demonstration/token", "/", "/nothing"})
    void everyAnswerIsSafeInABrowser(String address) {
        Reply reply = demonstration.send("GET", address, "", Map.of());
        assertThat(reply.headers("Content-Security-Policy").getFirst())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(reply.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.headers("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(reply.headers("Cache-Control").getFirst()).contains("no-store");
    }

    @Test
    void everyEntrySaysWhoInWhichRoleForWhichAgency() {
        List<Commit> all = commits();
        assertThat(all).allSatisfy(commit -> {
            Attribution by = commit.decision().by();
            String command = commit.decision().command().name();
            assertThat(by.person()).isNotBlank();
            if (!command.equals("DeclareDemonstration")) {
                Role role = Role.of(by.role()).orElseThrow();
                assertThat(by.agencyId().isPresent()).isEqualTo(role == Role.AGENCY_LEAD);
                assertThat(Permissions.of(command, role))
                        .as(command + " by " + role)
                        .isNotEqualTo(Right.NO);
            }
        });
        assertThat(all.stream()
                        .map(commit -> commit.decision().command().name())
                        .collect(Collectors.toSet()))
                .containsAll(
                        commands().filter(name -> !NO_OCCASION.contains(name)).toList());
    }

    @Test
    void theAuditTrailSaysTheSameOfEveryEntry() {
        Map<Long, JsonNode> trail = trail();
        List<Commit> ofBoard = commits().stream()
                .filter(commit -> commit.decision().boardId().equals("redbridge"))
                .toList();
        assertThat(ofBoard).hasSizeGreaterThan(100).allSatisfy(commit -> {
            Attribution by = commit.decision().by();
            for (long position = commit.first(); position <= commit.last(); position++) {
                JsonNode line = trail.get(position);
                assertThat(List.of(
                                line.get("person").asString(), line.get("role").asString()))
                        .containsExactly(by.person(), by.role());
                assertThat(Optional.ofNullable(line.get("agency"))
                                .map(agency -> agency.asString(""))
                                .orElse(""))
                        .isEqualTo(by.agencyId().orElse(""));
                assertThat(line.get("reason").asString().isEmpty())
                        .isEqualTo(by.reasonSeal().isEmpty());
                assertThat(line.get("command").asString())
                        .isEqualTo(commit.decision().command().name());
            }
        });
        assertThat(ofBoard.stream()
                        .filter(commit -> commit.decision().by().reasonSeal().isPresent()))
                .isNotEmpty();
    }

    private static Reply pick(String person, Map<String, String> from) {
        Map<String, String> headers = new HashMap<>(from);
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return demonstration.send("POST", PEOPLE, "person=" + person, headers);
    }

    private static List<Commit> commits() {
        return demonstration.bean(LedgerStore.class).after(0, Integer.MAX_VALUE);
    }

    private static Map<Long, JsonNode> trail() {
        String token = demonstration.signIn("auditor");
        Map<Long, JsonNode> lines = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page = demonstration
                    .get("/api/v1/boards/redbridge/audit-trail?limit=500" + cursor, token)
                    .json();
            StreamSupport.stream(page.get("lines").spliterator(), false)
                    .forEach(line -> lines.put(line.get("position").asLong(), line));
            cursor = page.path("next").asString("").isEmpty()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());
        return lines;
    }

    private static Stream<String> commands() {
        return Permissions.rows().stream()
                .filter(row -> row.kind() == Kind.COMMAND)
                .map(Row::name);
    }
}
