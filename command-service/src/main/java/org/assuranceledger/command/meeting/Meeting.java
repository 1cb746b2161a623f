package org.assuranceledger.command.meeting;

import static org.assuranceledger.command.meeting.MeetingRule.MEETING_ALREADY_HELD;
import static org.assuranceledger.command.meeting.MeetingRule.MEETING_NEEDS_A_DAY;
import static org.assuranceledger.command.meeting.MeetingRule.PAPER_ALREADY_PRESENTED;
import static org.assuranceledger.command.meeting.MeetingRule.PAPER_ON_ANOTHER_DAY;
import static org.assuranceledger.command.meeting.MeetingRule.POSITION_NOT_YET_RECORDED;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.events.MeetingEvent.MeetingHeld;
import org.assuranceledger.events.MeetingEvent.PaperPresented;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A meeting of one of the board's groups, and which papers it had. */
@Aggregate
class Meeting {
    @AggregateIdentifier
    private @Nullable String meetingId;

    private Timescale day;
    private final Set<Paper> papers = new HashSet<>();

    private record Paper(String title, String version) {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(HoldMeeting command, Clock clock) {
        MEETING_ALREADY_HELD.unless(meetingId == null, command.meetingId());
        Timescale held = Dates.effective(command.effectiveOn(), clock);
        MEETING_NEEDS_A_DAY.unless(held.kind() == Timescale.Kind.DAY, held.words());
        apply(new MeetingHeld(command.meetingId(), Address.boardOf(command.meetingId()), command.group(), held));
    }

    @CommandHandler
    void handle(PresentPaper command, Clock clock, EndOfRecord recorded) {
        PAPER_ALREADY_PRESENTED.unless(
                !papers.contains(new Paper(command.title(), command.version())), command.version());
        Timescale presented = command.effectiveOn().isEmpty() ? day : Dates.effective(command.effectiveOn(), clock);
        PAPER_ON_ANOTHER_DAY.unless(Dates.sameDays(presented, day), presented.words(), day.words());
        long end = recorded.position();
        POSITION_NOT_YET_RECORDED.unless(command.upToPosition() <= end, command.upToPosition(), end);
        apply(new PaperPresented(
                command.meetingId(),
                command.title(),
                command.version(),
                command.about(),
                command.upToPosition(),
                presented));
    }

    @EventSourcingHandler
    void on(MeetingHeld event) {
        meetingId = event.meetingId();
        day = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(PaperPresented event) {
        papers.add(new Paper(event.title(), event.version()));
    }
}
