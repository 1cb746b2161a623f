package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.LedgerStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a reader finds in the demonstration, asked of the running service. */
class DemonstrationTest {
    static final PlanAsRead ALL = new PlanAsRead(204, 89, 83, 148, 16, 143, 117);
    static final List<String> BOARDS =
            List.of("redbridge", "leicestershire-rutland", "harrow", "barking-dagenham", "lambeth");

    @TempDir
    private static Path folder;

    private static Running service;
    private static String auditor;

    @BeforeAll
    static void aDemonstrationStandsOnADayOfFebruary() {
        service = Running.demonstration(folder.resolve("record"), "--demonstration-day=2018-02-05");
        auditor = service.signIn("auditor");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "redbridge,              36, 61, 55, 71, 12,   0,   0",
        "leicestershire-rutland, 26,  0,  0, 73,  0,   0,   0",
        "harrow,                 59, 23, 23,  4,  3, 143, 117",
        "barking-dagenham,       41,  0,  0,  0,  0,   0,   0",
        "lambeth,                42,  5,  5,  0,  1,   0,   0",
    })
    void everyBoardsPlanCanBeReadWhole(
            String board, int rows, int milestones, int dated, int measures, int targets, int notes, int datedNotes) {
        assertThat(PlanAsRead.of(service, auditor, board))
                .isEqualTo(new PlanAsRead(rows, milestones, dated, measures, targets, notes, datedNotes));
    }

    @Test
    void theFivePlansHoldTwoHundredAndFourRows() {
        assertThat(allFive(service, auditor)).isEqualTo(ALL);
    }

    @Test
    void harrowsNotesKeepTheirOwnDaysAndSayThatTheyWereImportedAfterTheLastOfThem() {
        List<JsonNode> notes = PlanAsRead.actions(plan("harrow", "2014-15")).stream()
                .flatMap(action -> action.path("notes").valueStream())
                .toList();

        assertThat(notes).hasSize(143).allSatisfy(note -> {
            assertThat(note.path("source").asString()).isEqualTo("Harrow LSCB Business Plan 2014-15");
            assertThat(recorded(note)).isEqualTo(LocalDate.parse("2015-04-02"));
        });
        assertThat(notes.stream()
                        .filter(note -> note.path("tense").asString().equals("done"))
                        .map(note -> note.at("/clocks/effectiveOn/to"))
                        .filter(JsonNode::isString)
                        .map(day -> LocalDate.parse(day.asString())))
                .isNotEmpty()
                .allMatch(day -> day.isBefore(LocalDate.parse("2015-04-02")));
    }

    @ParameterizedTest
    @CsvSource({
        "redbridge,              2015-16, 2015-04-01",
        "leicestershire-rutland, 2015-16, 2015-04-01",
        "barking-dagenham,       2015-18, 2015-04-01",
        "lambeth,                2017-20, 2017-04-03",
    })
    void theOtherPlansWereEnteredAtTheirStart(String board, String plan, LocalDate day) {
        assertThat(PlanAsRead.actions(plan(board, plan)))
                .isNotEmpty()
                .allMatch(action -> recorded(action.path("agreement")).equals(day));
    }

    @Test
    void oneBoardHasAYearOfChallengesScoresAndFindings() {
        assertThat(get("redbridge/challenges").path("challenges").valueStream())
                .extracting(challenge -> challenge.path("status").asString())
                .hasSize(5)
                .contains("closed", "escalated");
        JsonNode round = get("redbridge/section11/2015").path("round");
        assertThat(round.path("returns").size()).isEqualTo(7);
        assertThat(round.path("returns")
                        .valueStream()
                        .flatMap(row -> row.path("cells").valueStream())
                        .filter(cell -> cell.path("moderated").isObject()))
                .hasSize(6);
        assertThat(get("redbridge/audits").at("/audits/0/findings").size()).isEqualTo(3);
        assertThat(get("harrow/challenges").path("challenges").size()).isZero();
    }

    @Test
    void itsDatesWereMovedAndCorrectedWithReasonsAndSomeEntriesCameLate() {
        JsonNode moved = get("redbridge/plans/2015-16/actions/1.2").at("/action/milestones/0");
        JsonNode corrected = get("redbridge/plans/2015-16/actions/1.8").at("/action/milestones/0");
        JsonNode late = get("redbridge/plans/2015-16/actions/2.2").at("/action/milestones/0/outcomes/0/clocks");

        assertThat(moved.at("/original/to").asString()).isEqualTo("2015-06-30");
        assertThat(moved.at("/current/to").asString()).isEqualTo("2015-08-31");
        assertThat(moved.at("/changes/0/approver").asString()).isEqualTo("Independent chair");
        assertThat(moved.path("status").asString()).isEqualTo("reached-late");
        assertThat(corrected.at("/changes/0/correction").asBoolean()).isTrue();
        assertThat(late.path("late").asBoolean()).isTrue();
        assertThat(late.at("/effectiveOn/to").asString()).isEqualTo("2015-07-27");
    }

    @Test
    void noPlanWasAdoptedAfterItHadEnded() {
        assertThat(BOARDS)
                .allSatisfy(board -> assertThat(get(board + "/plans")
                                .path("plans")
                                .valueStream()
                                .map(line -> plan(board, planOf(line))))
                        .allSatisfy(plan -> assertThat(plan.path("adoptions").valueStream())
                                .allMatch(adoption -> adoption.at("/clocks/effectiveOn/to")
                                                .asString()
                                                .compareTo(
                                                        plan.at("/drafting/to").asString())
                                        < 0)));
    }

    @Test
    void itSpeaksOfNoAnswerThatWasNotGiven() {
        assertThat(get("redbridge/challenges/5").at("/challenge/steps").valueStream())
                .filteredOn(step -> step.path("what").asString().equals("response"))
                .hasSize(1);
        assertThat(get("redbridge/challenges/5").toString()).doesNotContain("second answer");
    }

    @Test
    void itsClockStandsOnThatDayAndTicks() {
        Instant first = now();
        Instant later = Stream.generate(DemonstrationTest::now)
                .filter(first::isBefore)
                .findFirst()
                .orElseThrow();

        assertThat(first).isBetween(Instant.parse("2018-02-05T09:00:00Z"), Instant.parse("2018-02-05T10:00:00Z"));
        assertThat(later).isBefore(first.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/demonstration/people",
                "/boards/redbridge",
                "/boards/redbridge/plans/2015-16",
                "/boards/redbridge/plans/2015-16/actions/1.2",
                "/boards/redbridge/challenges",
                "/boards/redbridge/challenges/3",
                "/boards/redbridge/section11/2015",
                "/boards/lambeth",
            })
    void everyPageSaysThatItIsADemonstrationAndWhichDayItThinksItIs(String page) {
        Running.Reply reply = new Member(service, auditor).sees(page);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("demonstration", "5 February 2018");
    }

    @Test
    void itsFirstEntrySaysSo() {
        assertThat(service.bean(LedgerStore.class)
                        .at(1)
                        .orElseThrow()
                        .decision()
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo("demonstration-declared"));
        assertThat(service.get("/api/v1/boards?asAt=position:1", auditor)
                        .json()
                        .path("demonstration")
                        .asString())
                .startsWith("This ledger holds a demonstration.");
    }

    @Test
    void itIsNeverTakenForABoardsOwnRecord() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        try (Stream<Path> files = Files.list(folder.resolve("record"))) {
            for (Path file :
                    files.filter(any -> any.toString().contains("ledger")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Options own = Options.of("--folder=" + copy);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OpenRecord.open(own))
                .withMessageContaining("The folder holds a demonstration")
                .withMessageContaining("--folder=");
    }

    static PlanAsRead allFive(Running service, String token) {
        return BOARDS.stream()
                .map(board -> PlanAsRead.of(service, token, board))
                .reduce(PlanAsRead.NOTHING, PlanAsRead::plus);
    }

    private static JsonNode plan(String board, String plan) {
        return get(board + "/plans/" + plan).path("plan");
    }

    private static String planOf(JsonNode line) {
        String address = line.path("planId").asString();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static JsonNode get(String address) {
        return service.get("/api/v1/boards/" + address, auditor).json();
    }

    private static Instant now() {
        return Instant.parse(
                service.get("/api/v1/boards", auditor).json().at("/asAt/asAt").asString());
    }

    private static LocalDate recorded(JsonNode thing) {
        return LocalDate.parse(thing.at("/clocks/recordedAt").asString().substring(0, "2015-04-02".length()));
    }
}
