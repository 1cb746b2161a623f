package org.assuranceledger.query.meetings;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.meetings.Meetings.MeetingsAnswer;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Meetings and their papers, for programs. */
@RestController
@UnderRow(Papers.VIEW)
class MeetingsEndpoint {
    private final Meetings meetings;
    private final Sight sight;

    MeetingsEndpoint(Meetings meetings, Sight sight) {
        this.meetings = meetings;
        this.sight = sight;
    }

    @GetMapping("/api/v1/boards/{board}/meetings")
    MeetingsAnswer all(@PathVariable String board, AsAtRequest request) {
        sight.of(board, Papers.VIEW);
        return meetings.all(board, request);
    }
}
