package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A board hands over its plan as a file, over HTTP. */
@OverHttp
class PlanFileOverHttpTest {
    private static final String PLAN = """
            kind,ref,under,text,type,when,who,value,unit
            plan,2015-16,,Business Plan 2015/16,,2015/16,Ambleford Safeguarding Children Board,,
            plan-start,,,,,2015-04-01,,,
            plan-end,,,,,2016-03-31,,,
            priority,1,,Children are heard,,,,,
            action,1.1,1,Train school staff,,,"Chair, Training Subgroup",,
            milestone,1.1,,Courses settled,,by 30 June 2015,,,
            milestone,1.1,,Courses held,,when money allows,,,
            measure,1.1,,Pupils are listened to,feedback,,,,
            action,1.2,1,Ask the youth forum each term,,,,,
            target,1.2,,young people asked,,,,40,young people
            progress,1.2,,First meeting held,,July 2015,,,
            """;

    @LocalServerPort
    private int port;

    @Test
    void aPlanFileIsRecordedAndItsContentsAreCounted() {
        Api manager = board("loads");

        Reply reply = hand(manager, "loads", "", PLAN);

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("location")).isEqualTo("/api/v1/boards/loads/plans/2015-16");
        assertThat(reply.json().at("/count").toString())
                .isEqualTo("{\"rows\":2,\"parts\":0,\"leads\":1,"
                        + "\"milestones\":2,\"milestonesSayingWhen\":2,\"datedMilestones\":1,"
                        + "\"measures\":1,\"targets\":1,\"risks\":0,"
                        + "\"notes\":1,\"notesSayingWhen\":1,\"datedNotes\":1,\"doubts\":0}");
        assertThat(version(manager, "loads/plans/2015-16/actions/1.1").status()).isEqualTo(200);
    }

    @Test
    void theSameFileTwiceIsRecordedOnce() {
        Api manager = board("twice");
        JsonNode first = hand(manager, "twice", "", PLAN).json();

        Reply second = hand(manager, "twice", "", PLAN);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().at("/repeated").asBoolean()).isTrue();
        assertThat(second.json().at("/position")).isEqualTo(first.at("/position"));
    }

    @Test
    void aBrokenFileIsToldCellByCellAndRecordsNothing() {
        Api manager = board("broken");

        Reply reply =
                hand(manager, "broken", "", PLAN.replace(",40,", ",forty,").replace("feedback", "laughter"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.code()).isEqualTo("plan-file-refused");
        assertThat(reply.json().at("/problems/0").toString())
                .startsWith("{\"line\":9,\"column\":\"type\",\"words\":\"laughter\","
                        + "\"code\":\"word-unknown\",\"wrong\":\"");
        assertThat(reply.json().at("/problems/1/words").asString()).isEqualTo("forty");
        assertThat(reply.json().at("/problems/1/remedy").asString()).isNotBlank();
        assertThat(version(manager, "broken/plans/2015-16").status()).isEqualTo(404);
    }

    @Test
    void theGoodRowsAreRecordedWhereTheyAreAskedFor() {
        Api manager = board("good-rows");

        Reply reply = hand(manager, "good-rows", "?rows=good", PLAN.replace(",40,", ",forty,"));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.json().at("/leftOut").toString()).isEqualTo("[\"1.2\"]");
        assertThat(reply.json().at("/problems").size()).isEqualTo(1);
        assertThat(version(manager, "good-rows/plans/2015-16/actions/1.1").status())
                .isEqualTo(200);
        assertThat(version(manager, "good-rows/plans/2015-16/actions/1.2").status())
                .isEqualTo(404);
    }

    @Test
    void aRuleOfTheRecordIsToldWithItsCellBeforeAnythingIsRecorded() {
        Api manager = board("ruled");

        Reply reply = hand(manager, "ruled", "", PLAN.replace("July 2015", "July 2050"));

        assertThat(reply.status()).isEqualTo(422);
        JsonNode problem = reply.json().at("/problems/0");
        assertThat(problem.at("/line").asInt()).isEqualTo(12);
        assertThat(problem.at("/column").asString()).isEqualTo("when");
        assertThat(problem.at("/words").asString()).isEqualTo("July 2050");
        assertThat(problem.at("/code").asString()).isEqualTo("effective-in-future");
        assertThat(version(manager, "ruled/plans/2015-16").status()).isEqualTo(404);
    }

    @Test
    void aNoteOfADayToComeIsToldWithAllElseThatIsWrongWithTheFile() {
        Api manager = board("notes");
        String again = "progress,1.2,,Second meeting held,,July 2051,,,\nprogress,1.2,,Third,,July 2052,,,\n";

        String risk = "risk,9.9,,Staff leave,,,,,\n";
        Reply inARow =
                hand(manager, "notes", "", PLAN.replace(",40,", ",forty,").replace("July 2015", "July 2050") + risk);
        Reply twice = hand(manager, "notes", "", PLAN.replace("July 2015", "July 2050") + again);
        Reply inAFile =
                hand(manager, "notes", "", PLAN.replace("kind,ref", "kind,reff").replace("July 2015", "July 2050"));

        assertThat(told(inARow)).containsExactly("11 number-unreadable", "12 effective-in-future", "13 action-unknown");
        assertThat(told(twice))
                .containsExactly("12 effective-in-future", "13 effective-in-future", "14 effective-in-future");
        assertThat(told(inAFile)).contains("1 column-unknown", "1 column-missing", "12 effective-in-future");
    }

    @Test
    void goodRowsAreNotAdvisedWhereThereAreNone() {
        Api manager = board("spoilt");

        for (String rows : List.of("", "?rows=good")) {
            Reply reply = hand(manager, "spoilt", rows, PLAN.replace("kind,ref", "kind,reff"));
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.code()).isEqualTo("plan-file-has-no-good-rows");
            assertThat(reply.json().path("remedy").asString()).doesNotContain("rows=good");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\003\004workbook", "PK\003\004"})
    void aWorkbookIsToldFromACsvFile(String workbook) {
        Reply reply = hand(board("workbook-" + workbook.length()), "workbook-" + workbook.length(), "", workbook);

        assertThat(told(reply)).containsExactly("1 file-is-no-csv");
        assertThat(reply.json().at("/problems/0/remedy").asString()).contains("CSV UTF-8");
    }

    @Test
    void aPlanOfAnotherBoardIsRefused() {
        Api manager = board("other");

        Reply reply = hand(manager, "other", "?rows=good", PLAN.replace("Ambleford", "Borchester"));
        assertThat(told(reply)).containsExactly("2 plan-of-another-board");
        assertThat(reply.json().at("/problems/0/column").asString()).isEqualTo("who");
        assertThat(hand(manager, "other", "?check=true", PLAN.replace("Ambleford", "The Other"))
                        .status())
                .isEqualTo(200);
        assertThat(hand(manager, "other", "", PLAN.replace("Ambleford ", "")).status())
                .isEqualTo(201);
    }

    @Test
    void aCheckSaysWhatWouldBeRecordedAndRecordsNothing() {
        Api manager = board("checked");

        Reply reply = hand(manager, "checked", "?check=true", PLAN);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/count/rows").asInt()).isEqualTo(2);
        assertThat(reply.json().has("position")).isFalse();
        assertThat(version(manager, "checked/plans/2015-16").status()).isEqualTo(404);
    }

    @Test
    void anotherPlanUnderTheSameNameIsRefusedBeforeAnythingIsRecorded() {
        Api manager = board("taken");
        hand(manager, "taken", "", PLAN);
        String another = PLAN.replace("action,1.2", "action,1.3").replace(",1.2,", ",1.3,");

        assertThat(hand(manager, "taken", "", another).code()).isEqualTo("plan-already-drafted");
        assertThat(hand(manager, "taken", "?check=true", another).status()).isEqualTo(409);
        assertThat(version(manager, "taken/plans/2015-16/actions/1.3").status()).isEqualTo(404);
    }

    @Test
    void aFormWithTheFileDoesAsWell() {
        Api manager = board("forms");
        String form = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.csv\"\r\n\r\n" + PLAN
                + "\r\n--cut--\r\n";
        String without = form.replace("name=\"file\"", "name=\"other\"");
        Map<String, String> type = Map.of("Content-Type", "multipart/form-data; boundary=cut");

        assertThat(manager.post(address("forms"), without, type).code()).isEqualTo("plan-file-missing");
        assertThat(manager.post(address("forms"), form, type).status()).isEqualTo(201);
    }

    @Test
    void onlyTheBoardManagerHandsAPlanOver() {
        board("others");

        assertThat(hand(new Api(port, SignIns.token("others", "independent-chair")), "others", "", PLAN)
                        .code())
                .isEqualTo("not-your-role");
    }

    private static Stream<String> told(Reply reply) {
        return reply.json()
                .path("problems")
                .valueStream()
                .map(problem -> problem.path("line").asInt() + " "
                        + problem.path("code").asString());
    }

    private Api board(String name) {
        Scene.good(new Api(port, SignIns.token("*", "administrator"))
                .create("/api/v1/boards/" + name, "{\"name\": \"Ambleford Safeguarding Children Board\"}"));
        return new Api(port, SignIns.token(name, "board-manager"));
    }

    private static Reply hand(Api someone, String board, String query, String file) {
        return someone.post(address(board) + query, file, Map.of("Content-Type", "text/csv"));
    }

    private static Reply version(Api manager, String thing) {
        return manager.get("/api/v1/boards/" + thing + "/version");
    }

    private static String address(String board) {
        return "/api/v1/boards/" + board + "/plan-files";
    }
}
