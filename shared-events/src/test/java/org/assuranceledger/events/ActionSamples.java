package org.assuranceledger.events;

import static org.assuranceledger.events.EventSamples.ACTION;
import static org.assuranceledger.events.EventSamples.FROM;
import static org.assuranceledger.events.EventSamples.PLAN;
import static org.assuranceledger.events.EventSamples.TO;
import static org.assuranceledger.events.EventSamples.as;
import static org.assuranceledger.events.EventSamples.on;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.ActionPostponed;
import org.assuranceledger.events.ActionEvent.ActionReopened;
import org.assuranceledger.events.ActionEvent.ActionReworded;
import org.assuranceledger.events.ActionEvent.ActionRiskRecorded;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.MilestoneDateCorrected;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.events.ActionEvent.OtherDate;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.assuranceledger.events.ActionEvent.SubActionAgreed;
import org.assuranceledger.events.ActionEvent.SuccessMeasureSet;
import org.assuranceledger.events.ActionEvent.TargetSet;
import org.assuranceledger.timescale.Timescale;

/** What happened to action 1.3, the training programme. */
final class ActionSamples {
    static final List<BoardEvent> ALL = List.of(
            new ActionAgreed(
                    ACTION,
                    PLAN,
                    "1.3",
                    Optional.of("1.3"),
                    "action",
                    "1",
                    Optional.of("Training"),
                    Optional.empty(),
                    "Provide CSE training for all who need it, including specialist courses",
                    Optional.of("Year 1"),
                    FROM,
                    TO,
                    Optional.of("Business Plan 2015/16, page 2"),
                    on("2015-04-01")),
            new SubActionAgreed(ACTION, 1, "Commission the specialist courses", on("2015-04-01")),
            new ActionReworded(
                    ACTION,
                    "Provide CSE training for all who need it, specialist courses among them",
                    "The first wording could be read as specialist courses only",
                    "Independent chair",
                    on("2015-05-12")),
            new LeadAssigned(
                    ACTION,
                    List.of(
                            new Lead("Chair, LSCB Training Sub Group", "lead", Optional.empty()),
                            new Lead("NELFT to monitor", "oversight", Optional.of("nelft"))),
                    "Chair, LSCB Training Sub Group; NELFT to monitor",
                    on("2015-04-01")),
            new MilestoneAdded(
                    ACTION,
                    2,
                    "Training delivered",
                    as("by 31.3.16"),
                    Optional.of("Training Manager"),
                    List.of(new OtherDate("review", as("October 2015"))),
                    on("2015-04-01")),
            new MilestoneReached(ACTION, 1, "Schedule on the board's website", on("2015-06-26")),
            new MilestoneMissed(ACTION, 2, "Two courses had too few places booked", on("2016-04-01")),
            new MilestoneMoved(
                    ACTION,
                    2,
                    as("by 31.3.16"),
                    as("by 30 June 2016"),
                    "Two courses are to be repeated",
                    "Redbridge LSCB Executive",
                    Optional.of("redbridge/meetings/executive-2016-04-20"),
                    on("2016-04-20")),
            new MilestoneDateCorrected(
                    ACTION,
                    1,
                    as("by 30 June 2014"),
                    as("by 30 June 2015"),
                    "The document has the wrong year",
                    "LSCB Business Manager",
                    on("2015-04-09")),
            new ActionPostponed(
                    ACTION, as("Autumn 2015"), Timescale.none("to be agreed"), "Too few registered", on("2015-09-02")),
            new ProgressRecorded(
                    ACTION,
                    "First course held; feedback sheets are in",
                    Optional.of("event"),
                    Optional.of("training"),
                    Optional.of("done"),
                    Optional.of("40 practitioners"),
                    Optional.of("Business Plan 2015/16, page 2"),
                    as("July 2015")),
            new SuccessMeasureSet(
                    ACTION, 1, "Attendee and manager feedback shows impact", "feedback", on("2015-04-01")),
            new TargetSet(
                    ACTION,
                    1,
                    new BigDecimal("95"),
                    "percent",
                    "attendance by those registered",
                    "95%",
                    "target",
                    on("2015-04-01")),
            new ActionRiskRecorded(ACTION, "Staff may not be released for training", on("2015-05-12")),
            new ActionClosed(ACTION, "All courses delivered; feedback reported to the board", on("2016-06-28")),
            new ActionReopened(ACTION, "One agency's staff were left out", on("2016-07-05")));

    private ActionSamples() {}
}
