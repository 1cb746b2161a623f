package org.assuranceledger.command.plan;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.Change;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Creation;
import org.assuranceledger.command.surface.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Drafts a plan, fills it, and has it adopted. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/plans/{plan}")
class PlanEndpoint implements Versioned {
    @PostMapping
    ResponseEntity<Answer> draft(Creation<DraftPlan> asked) {
        return asked.give();
    }

    @PostMapping("/priorities")
    ResponseEntity<Answer> addPriority(Change<AddPriority> asked) {
        return asked.give();
    }

    @PostMapping("/sponsors")
    ResponseEntity<Answer> assignSponsor(Change<AssignSponsor> asked) {
        return asked.give();
    }

    @PostMapping("/adoption")
    ResponseEntity<Answer> adopt(Change<AdoptPlan> asked) {
        return asked.give();
    }

    @PostMapping("/reviews")
    ResponseEntity<Answer> scheduleReview(Change<SchedulePlanReview> asked) {
        return asked.give();
    }

    @PostMapping("/doubts")
    ResponseEntity<Answer> recordDoubt(Change<RecordPlanDoubt> asked) {
        return asked.give();
    }

    @PostMapping("/actions")
    ResponseEntity<Answer> agreeAction(Creation<AgreeAction> asked) {
        return asked.give();
    }
}
