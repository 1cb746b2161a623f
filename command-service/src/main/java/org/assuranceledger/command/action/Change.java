package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.CHANGE_NEEDS_AN_APPROVER;
import static org.assuranceledger.command.action.ActionRule.CHANGE_NEEDS_A_REASON;

import org.assuranceledger.command.refusal.Text;

/** A change to what the board agreed: what it needs is the same whatever is changed. */
enum Change {
    MOVING("Moving a milestone's date"),
    CORRECTING("Correcting a milestone's date"),
    POSTPONING("Putting off an action"),
    REWORDING("Rewording an action"),
    REOPENING("Opening an action again");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    String reason(String reason) {
        String given = Text.optional("reason", reason);
        CHANGE_NEEDS_A_REASON.unless(!given.isEmpty(), words);
        return given;
    }

    String approver(String approver) {
        String given = Text.lineOrBlank("approver", approver);
        CHANGE_NEEDS_AN_APPROVER.unless(!given.isEmpty(), words);
        return given;
    }
}
