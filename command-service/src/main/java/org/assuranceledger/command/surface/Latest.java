package org.assuranceledger.command.surface;

import java.util.OptionalLong;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.submission.SubmissionRule;
import org.assuranceledger.command.submission.Thing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Asks for the version of what is at the address. */
public final class Latest {
    private final String id;
    private final OptionalLong version;

    Latest(String id, OptionalLong version) {
        this.id = id;
        this.version = version;
    }

    /**
     * What a client needs to know before its first change.
     *
     * @param id the address below {@code /api/v1/boards/}
     * @param version the place of its last event, from 0; also the ETag
     */
    public record Version(String id, long version) {}

    /** Answers 200 with the ETag that a change needs, or refuses if there is no such thing. */
    public ResponseEntity<Version> tell() {
        long latest = version.orElseThrow(() -> new RuleBroken(SubmissionRule.NO_SUCH_THING, Thing.inWords(id)));
        return ResponseEntity.ok()
                .eTag("\"" + latest + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Version(id, latest));
    }
}
