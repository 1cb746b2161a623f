package org.assuranceledger.query.compare;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.springframework.test.web.servlet.ResultActions;

/** What a program is told of two moments. */
@ExtendWith(AnAuditorReads.class)
class CompareEndpointTest {
    private static final String PLAN = "$.registers[?(@.register == 'current-plan')].differences";
    private static final String CHALLENGES = "$.registers[?(@.register == 'challenge-log')].differences";
    private static final String AUDITS = "$.registers[?(@.register == 'audits')].differences";

    private static Api api;

    @BeforeAll
    static void aBoardThatChanges() {
        api = new Api(Mongo.IN_MEMORY.emptied(CompareEndpointTest.class), Changing.record());
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void eachThingThatDiffersSaysWhatBecameOfIt() throws Exception {
        asked(Changing.FROM_JUNE_TO_DECEMBER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.since.asAt", is("2015-06-30T22:59:59.999Z")))
                .andExpect(jsonPath("$.asAt.asAt", is("2015-12-31T23:59:59.999Z")))
                .andExpect(jsonPath("$.remarks", empty()))
                .andExpect(jsonPath(PLAN + "[*].what", contains("slipped", "completed", "added")))
                .andExpect(jsonPath(PLAN + "[0].daysLater", contains(62)))
                .andExpect(jsonPath(CHALLENGES + "[*].what", contains("completed", "added")))
                .andExpect(jsonPath(AUDITS + "[*].what", contains("completed")));
    }

    @Test
    void aDateIsToldAsWrittenAndAsRead() throws Exception {
        String due = PLAN + "[0].changes[?(@.part == 'due')]";
        asked(Changing.FROM_JUNE_TO_DECEMBER)
                .andExpect(jsonPath(due + ".of", contains("1")))
                .andExpect(jsonPath(due + ".before.words", contains("2015-06-30")))
                .andExpect(jsonPath(due + ".after.when.to", contains("2015-08-31")));
    }

    @Test
    void theAnswerSaysUpToWhereItGoesAndWhatCounts() throws Exception {
        asked("since=position:3&asAt=position:8&basis=presented")
                .andExpect(jsonPath("$.asAt.position", is(8)))
                .andExpect(jsonPath("$.since.position", is(3)))
                .andExpect(jsonPath("$.asAt.basis", is("presented")))
                .andExpect(jsonPath("$.registers[*].differences[*]", empty()))
                .andExpect(jsonPath("$.remarks", contains("nothing-changed")));
    }

    @Test
    void anAnswerThatFallsShortOfAPositionSaysSo() throws Exception {
        asked("since=position:3&atLeast=9999").andExpect(jsonPath("$.asAt.notReached", is(9999)));
    }

    @Test
    void momentsTheOtherWayRoundAreTakenInTheirOrder() throws Exception {
        asked("since=2015-12-31&asAt=2015-06-30")
                .andExpect(jsonPath("$.since.statusOn", is("2015-06-30")))
                .andExpect(jsonPath("$.remarks", contains("swapped")));
    }

    @Test
    void aMomentThatCannotBeReadIsAProblemInWords() throws Exception {
        asked("since=yesterday")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code", is("unreadable-request")))
                .andExpect(jsonPath("$.remedy", containsString("Write a day such as 2015-10-31")));
        asked("since=2017-01-01")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("has not come yet")));
    }

    @Test
    void whoMayNotSeeWhatTheBoardKnewIsRefused() throws Exception {
        Site.signIn("administrator", "");
        asked(Changing.FROM_JUNE_TO_DECEMBER).andExpect(status().isForbidden());
    }

    @Test
    void anAgencyLeadIsToldOfItsOwnChallenges() throws Exception {
        Site.signIn("agency-lead", "police");
        asked(Changing.FROM_JUNE_TO_DECEMBER)
                .andExpect(jsonPath(CHALLENGES + "[*].what", contains("added")))
                .andExpect(jsonPath("$.registers[*].differences[*].address", everyItem(not(containsString("nelft")))));
    }

    private static ResultActions asked(String moments) throws Exception {
        return api.addresses().perform(get(URI.create("/api/v1/boards/redbridge/compare?" + moments)));
    }
}
