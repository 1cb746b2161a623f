package org.assuranceledger.command.meeting;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.Change;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Creation;
import org.assuranceledger.command.surface.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Notes that a group met, and what was put before it. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/meetings/{meeting}")
class MeetingEndpoint implements Versioned {
    @PostMapping
    ResponseEntity<Answer> hold(Creation<HoldMeeting> asked) {
        return asked.give();
    }

    @PostMapping("/papers")
    ResponseEntity<Answer> presentPaper(Change<PresentPaper> asked) {
        return asked.give();
    }
}
