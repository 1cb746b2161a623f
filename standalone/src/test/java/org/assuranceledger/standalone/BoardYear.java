package org.assuranceledger.standalone;

/** The year 2015/16 of Ambleford's board, as its members have it recorded, day by day. */
final class BoardYear {
    private static final String BOARD = "ambleford";
    private static final String PLAN = BOARD + "/plans/2015-16";
    private static final String STRATEGY = PLAN + "/actions/1.1";
    private static final String TRAINING = PLAN + "/actions/1.2";
    private static final String ATTENDANCE = BOARD + "/challenges/1";
    private static final String ROUND = BOARD + "/section11/2015";
    private static final String AUDIT = BOARD + "/audits/neglect-2016";

    private final SetClock clock;
    private final Member administrator;
    private final Member manager;
    private final Member chair;
    private final Member health;
    private final Member police;
    private long endOfNovember;
    private long last;

    BoardYear(BothSides service, BoardSignIns signIns, SetClock clock) {
        this.clock = clock;
        administrator = new Member(service, signIns.token("*", "administrator"));
        manager = new Member(service, signIns.token(BOARD, "board-manager"));
        chair = new Member(service, signIns.token(BOARD, "independent-chair"));
        health = new Member(service, signIns.lead(BOARD, "health"));
        police = new Member(service, signIns.lead(BOARD, "police"));
    }

    /** Lets it go by; the position of its last entry. */
    long goesBy() {
        theBoardIsEstablished();
        thePlanIsDraftedAndAdopted();
        aMilestoneIsMissedAndMoved();
        thePoliceAreChallenged();
        theirAnswerIsNotGoodEnoughAndTheChallengeGoesUp();
        theStrategyIsAgreedLate();
        theSecondAnswerIsGood();
        theAgenciesScoreThemselves();
        theBoardMeetsInDecember();
        thePanelModerates();
        anAuditFindsSomething();
        whatWasForgottenIsEnteredLate();
        theYearEnds();
        return last;
    }

    private void theBoardIsEstablished() {
        clock.set("2015-04-01T09:00");
        administrator.begins(BOARD, """
                {"name": "Ambleford Safeguarding Children Board"}""");
        administrator.changes(BOARD, "/agencies", """
                {"agency": "health", "name": "Ambleford Health Trust"}""");
        administrator.changes(BOARD, "/agencies", """
                {"agency": "police", "name": "Ambleford Police"}""");
        manager.changes(BOARD, "/escalation-stages", """
                {"stages": [{"name": "Agency lead", "days": 28}, {"name": "Chief officer", "days": 28}]}""");
    }

    private void thePlanIsDraftedAndAdopted() {
        clock.set("2015-04-08T10:00");
        manager.begins(PLAN, """
                {"title": "Business plan 2015/16", "from": "2015-04-01", "to": "2016-03-31"}""");
        manager.changes(PLAN, "/priorities", """
                {"reference": "1", "title": "Neglect"}""");
        agree("1.1", "Agree a neglect strategy", "health");
        agree("1.2", "Train officers in seeing neglect", "police");
        manager.changes(STRATEGY, "/milestones", """
                {"wording": "Strategy agreed", "due": "by 30 June 2015"}""");
        manager.changes(STRATEGY, "/milestones", """
                {"wording": "Strategy reviewed", "due": "by 31 March 2015"}""");
        manager.changes(TRAINING, "/milestones", """
                {"wording": "All officers trained", "due": "by 31 October 2015"}""");
        clock.set("2015-04-22T16:00");
        chair.changes(PLAN, "/adoption", """
                {"adoptedBy": "The board, at its meeting of 22 April 2015"}""");
        clock.set("2015-05-06T11:00");
        manager.changes(STRATEGY, "/milestones/2/correction", """
                {"due": "by 31 March 2016", "reason": "A slip: the minutes have 2016",
                 "approver": "Independent chair"}""");
    }

    private void agree(String reference, String wording, String agency) {
        manager.begins(PLAN + "/actions", """
                {"reference": "%s", "kind": "action", "priority": "1",
                 "wording": "%s"}""".formatted(reference, wording));
        manager.changes(PLAN + "/actions/" + reference, "/leads", """
                {"leads": [{"words": "Director", "part": "lead", "agencyId": "%s"}]}""".formatted(agency));
    }

    private void aMilestoneIsMissedAndMoved() {
        clock.set("2015-07-01T09:30");
        manager.changes(STRATEGY, "/milestones/1/outcome", """
                {"outcome": "missed", "account": "Two partners have not answered"}""");
        manager.changes(STRATEGY, "/milestones/1/move", """
                {"due": "by 30 September 2015", "reason": "Two partners have not answered",
                 "approver": "Independent chair", "meeting": "Executive, 1 July 2015"}""");
    }

    private void thePoliceAreChallenged() {
        clock.set("2015-07-15T17:00");
        chair.begins(BOARD + "/challenges", """
                {"raisedByRole": "independent-chair", "forum": "Executive, 15 July 2015", "minuteReference": "4",
                 "agencies": ["police"], "subject": "Attendance at the board", "trigger": "attendance",
                 "reason": "The police seat was empty three times", "asked": "A named member and a deputy",
                 "responseDue": "by 31 July 2015", "planned": false, "links": []}""");
    }

    private void theirAnswerIsNotGoodEnoughAndTheChallengeGoesUp() {
        clock.set("2015-09-14T10:00");
        manager.begins(ROUND, """
                {"title": "Section 11 audit 2015", "kind": "strategic", "standardSet": "eight-standards-2007",
                 "agencies": ["health", "police"], "due": "by 30 November 2015"}""");
        clock.set("2015-09-17T12:00");
        police.changes(ATTENDANCE, "/responses", """
                {"agencyId": "police", "answer": "We will see", "evidence": ""}""");
        chair.changes(ATTENDANCE, "/responses/1/judgement", """
                {"adequate": false, "reason": "Nobody is named"}""");
        chair.changes(ATTENDANCE, "/escalation", """
                {"stage": 2, "stageName": "Chief officer", "responseDue": "by 31 October 2015",
                 "reason": "The answer named nobody"}""");
    }

    private void theStrategyIsAgreedLate() {
        clock.set("2015-10-05T09:00");
        manager.changes(STRATEGY, "/milestones/1/outcome", """
                {"outcome": "reached", "account": "Agreed by all partners", "effectiveOn": "2015-10-02"}""");
    }

    private void theSecondAnswerIsGood() {
        clock.set("2015-10-20T15:00");
        police.changes(ATTENDANCE, "/responses", """
                {"agencyId": "police", "answer": "A Superintendent joins, with a deputy", "evidence": "Letter"}""");
        chair.changes(ATTENDANCE, "/responses/2/judgement", """
                {"adequate": true, "reason": "Both are named"}""");
    }

    private void theAgenciesScoreThemselves() {
        clock.set("2015-11-10T10:00");
        score("1", "met");
        score("2", "partly-met");
        score("6", "not-applicable");
        health.changes(ROUND + "/returns/health", "/declaration", """
                {"declaredBy": "Chief nurse"}""");
        clock.set("2015-11-30T12:00");
        endOfNovember =
                manager.changes(TRAINING, "/progress", """
                {"note": "Half of the officers are trained"}""").path("position").asLong();
    }

    private void score(String standard, String grade) {
        health.changes(ROUND + "/returns/health", "/scores", """
                {"standard": "%s", "grade": "%s", "evidence": "Evidence file"}""".formatted(standard, grade));
    }

    private void theBoardMeetsInDecember() {
        clock.set("2015-12-09T18:00");
        String meeting = BOARD + "/meetings/board-2015-12-09";
        manager.begins(meeting, """
                {"group": "The board"}""");
        manager.changes(meeting, "/papers", """
                {"title": "Progress of the plan", "version": "1", "about": ["%s"],
                 "upToPosition": %d}""".formatted(PLAN, endOfNovember));
        chair.changes(ATTENDANCE, "/closure", """
                {"outcome": "The seat was taken at this meeting", "meeting": "%s"}""".formatted(meeting));
    }

    private void thePanelModerates() {
        clock.set("2016-01-20T10:00");
        manager.changes(ROUND + "/returns/health", "/moderation", """
                {"standard": "1", "grade": "not-met", "reason": "No minutes of the last year",
                 "panel": "Panel of 20 January"}""");
    }

    private void anAuditFindsSomething() {
        clock.set("2016-02-02T10:00");
        manager.begins(AUDIT, """
                {"title": "Neglect", "kind": "multi-agency", "method": "Twenty case files"}""");
        manager.changes(AUDIT, "/findings", """
                {"wording": "Seven plans had no end date", "severity": "major", "agencies": ["police"], "standard": "3",
                 "recommendation": "Each plan gets a review date", "responseDue": "by 29 February 2016"}""");
        clock.set("2016-02-15T10:00");
        police.changes(AUDIT, "/findings/1/answers", """
                {"agencyId": "police", "accepted": true, "answer": "The list comes to each meeting"}""");
    }

    private void whatWasForgottenIsEnteredLate() {
        clock.set("2016-02-16T10:00");
        manager.changes(TRAINING, "/milestones/1/outcome", """
                {"outcome": "reached", "account": "All officers trained", "effectiveOn": "2015-10-28"}""");
        chair.changes(ATTENDANCE, "/impact", """
                {"impact": "Four discussions were held on the same day"}""");
    }

    private void theYearEnds() {
        clock.set("2016-03-10T10:00");
        manager.changes(AUDIT, "/findings/1/closure", """
                {"embedded": true, "outcome": "All plans have a review date"}""");
        clock.set("2016-03-31T17:00");
        manager.changes(STRATEGY, "/milestones/2/outcome", """
                {"outcome": "reached", "account": "Reviewed"}""");
        manager.changes(STRATEGY, "/closure", """
                {"outcome": "The strategy is in force"}""");
        last = manager.changes(ROUND, "/closure", """
                {"meeting": "Executive, 31 March 2016"}""").path("position").asLong();
        clock.set("2016-05-14T09:00");
    }
}
