package org.assuranceledger.command.action;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.Change;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes one action from its wording to its closing. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/plans/{plan}/actions/{action}")
class ActionEndpoint implements Versioned {
    @PostMapping("/sub-actions")
    ResponseEntity<Answer> addSubAction(Change<AddSubAction> asked) {
        return asked.give();
    }

    @PostMapping("/wording")
    ResponseEntity<Answer> reword(Change<RewordAction> asked) {
        return asked.give();
    }

    @PostMapping("/leads")
    ResponseEntity<Answer> assignLead(Change<AssignLead> asked) {
        return asked.give();
    }

    @PostMapping("/milestones")
    ResponseEntity<Answer> addMilestone(Change<AddMilestone> asked) {
        return asked.give();
    }

    @PostMapping("/milestones/{milestone}/outcome")
    ResponseEntity<Answer> recordMilestone(Change<RecordMilestone> asked) {
        return asked.give();
    }

    @PostMapping("/milestones/{milestone}/move")
    ResponseEntity<Answer> moveMilestone(Change<MoveMilestone> asked) {
        return asked.give();
    }

    @PostMapping("/milestones/{milestone}/correction")
    ResponseEntity<Answer> correctMilestoneDate(Change<CorrectMilestoneDate> asked) {
        return asked.give();
    }

    @PostMapping("/postponement")
    ResponseEntity<Answer> postpone(Change<PostponeAction> asked) {
        return asked.give();
    }

    @PostMapping("/progress")
    ResponseEntity<Answer> recordProgress(Change<RecordProgress> asked) {
        return asked.give();
    }

    @PostMapping("/measures")
    ResponseEntity<Answer> setSuccessMeasure(Change<SetSuccessMeasure> asked) {
        return asked.give();
    }

    @PostMapping("/targets")
    ResponseEntity<Answer> setTarget(Change<SetTarget> asked) {
        return asked.give();
    }

    @PostMapping("/risks")
    ResponseEntity<Answer> recordRisk(Change<RecordActionRisk> asked) {
        return asked.give();
    }

    @PostMapping("/closure")
    ResponseEntity<Answer> close(Change<CloseAction> asked) {
        return asked.give();
    }

    @PostMapping("/reopening")
    ResponseEntity<Answer> reopen(Change<ReopenAction> asked) {
        return asked.give();
    }
}
