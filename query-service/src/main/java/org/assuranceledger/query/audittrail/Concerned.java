package org.assuranceledger.query.audittrail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.events.MeetingEvent.PaperPresented;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.events.Section11Event.OfReturn;

/** Finds what else an entry is about, and which agencies it names. */
final class Concerned {
    private Concerned() {}

    /** What contains the thing it happened to, and what the event names. */
    static List<String> addresses(BoardEvent event) {
        List<String> found = containing(event.aggregateId());
        if (event instanceof ChallengeLogged logged) {
            found.addAll(logged.links());
        } else if (event instanceof ChallengeLinked linked) {
            found.add(linked.link());
        } else if (event instanceof PaperPresented paper) {
            found.addAll(paper.about());
        } else if (event instanceof EntryRedacted redacted) {
            found.add(redacted.about());
            found.addAll(containing(redacted.about()));
        }
        return found;
    }

    /** An address without its last part, and so on up to the board. */
    static List<String> containing(String address) {
        List<String> found = new ArrayList<>();
        for (int end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
            found.add(address.substring(0, end));
        }
        return found;
    }

    /** The agencies that an event names itself; that it belongs to something of theirs is not known here. */
    static List<String> agencies(BoardEvent event) {
        if (event instanceof ChallengeLogged logged) {
            List<String> both = new ArrayList<>(logged.agencies());
            logged.raisedByAgency().ifPresent(both::add);
            return both;
        }
        if (event instanceof LeadAssigned assigned) {
            return assigned.leads().stream()
                    .map(Lead::agencyId)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return simply(event);
    }

    private static List<String> simply(BoardEvent event) {
        if (event instanceof OfReturn e) {
            return List.of(e.returnId().substring(e.returnId().lastIndexOf('/') + 1));
        } else if (event instanceof ChallengeResponseRecorded e) {
            return List.of(e.agencyId());
        } else if (event instanceof AuditFindingRecorded e) {
            return e.agencies();
        } else if (event instanceof FindingAnswered e) {
            return List.of(e.agencyId());
        } else if (event instanceof AuditRoundOpened e) {
            return e.agencies();
        }
        return event instanceof AgencyAdmitted e ? List.of(e.agencyId()) : List.of();
    }
}
