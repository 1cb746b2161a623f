package org.assuranceledger.events;

import static org.assuranceledger.events.EventSamples.ACTION;
import static org.assuranceledger.events.EventSamples.BOARD;
import static org.assuranceledger.events.EventSamples.FROM;
import static org.assuranceledger.events.EventSamples.PLAN;
import static org.assuranceledger.events.EventSamples.TO;
import static org.assuranceledger.events.EventSamples.as;
import static org.assuranceledger.events.EventSamples.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.events.GovernanceEvent.DemonstrationDeclared;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.events.GovernanceEvent.EscalationStage;
import org.assuranceledger.events.GovernanceEvent.EscalationStagesSet;
import org.assuranceledger.events.PlanEvent.ActionListed;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.events.PlanEvent.PlanDoubtRecorded;
import org.assuranceledger.events.PlanEvent.PlanDrafted;
import org.assuranceledger.events.PlanEvent.PlanReviewScheduled;
import org.assuranceledger.events.PlanEvent.PriorityAdded;
import org.assuranceledger.events.PlanEvent.SponsorAssigned;

/** How the board's record and its plan began. */
final class PlanSamples {
    static final List<BoardEvent> ALL = List.of(
            new DemonstrationDeclared("ledger", "This ledger holds a demonstration.", on("2014-04-01")),
            new BoardEstablished(BOARD, "Redbridge Local Safeguarding Children Board", on("2006-04-01")),
            new AgencyAdmitted(BOARD, "nelft", "North East London NHS Foundation Trust", on("2009-04-01")),
            new EscalationStagesSet(
                    BOARD,
                    List.of(new EscalationStage("Agency lead", 14), new EscalationStage("Agency chief officer", 28)),
                    on("2015-04-01")),
            new EntryRedacted(
                    BOARD,
                    57,
                    41,
                    ACTION,
                    Optional.of("note"),
                    List.of(
                            "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                            "adc5fd6366bddf0c34c07e458b53ad8a1ecdf7c2090aa3b2cef00b08af0b1fa6"),
                    "child-identifiable",
                    "The note named a family's street.",
                    "Independent chair",
                    on("2015-10-01")),
            new PlanDrafted(
                    PLAN,
                    BOARD,
                    "Business Plan 2015/16",
                    FROM,
                    TO,
                    "April 2015 - March 2016",
                    Optional.of("0.3"),
                    on("2015-03-12")),
            new PriorityAdded(
                    PLAN,
                    "1",
                    "Protect and support sexually exploited children; disrupt and prosecute CSE",
                    Optional.empty(),
                    on("2015-03-12")),
            new SponsorAssigned(PLAN, "1", "Borough Commander", on("2015-03-20")),
            new ActionListed(PLAN, "1.8", "1", on("2015-03-12")),
            new PlanAdopted(PLAN, "Redbridge Local Safeguarding Children Board", on("2015-04-01")),
            new PlanReviewScheduled(PLAN, as("October 2015"), on("2015-04-01")),
            new PlanDoubtRecorded(
                    PLAN,
                    Optional.of("1.8"),
                    "The milestone is due on 31 October 2014, before the plan begins.",
                    on("2015-03-12")));

    private PlanSamples() {}
}
