package org.assuranceledger.query.compare;

import java.util.List;
import org.assuranceledger.query.audits.Audits;
import org.assuranceledger.query.challengelog.ChallengeLog;
import org.assuranceledger.query.currentplan.CurrentPlan;
import org.assuranceledger.query.meetings.Meetings;
import org.assuranceledger.query.section11.Section11;

/** Every register of a board. */
public final class Registers {
    private final List<Register> all;

    /** Reads them as their own pages do. */
    public Registers(
            CurrentPlan plans, ChallengeLog challenges, Section11 section11, Audits audits, Meetings meetings) {
        this.all = List.of(
                new PlanRegister(plans),
                new ChallengeRegister(challenges),
                new Section11Register(section11),
                new AuditRegister(audits),
                new MeetingRegister(meetings));
    }

    List<Register> all() {
        return all;
    }

    String[] views() {
        return all.stream().map(Register::view).toArray(String[]::new);
    }
}
