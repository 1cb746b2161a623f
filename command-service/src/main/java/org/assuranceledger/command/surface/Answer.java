package org.assuranceledger.command.surface;

import java.time.Instant;
import org.assuranceledger.command.submission.Receipt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * What is answered once a command is recorded.
 *
 * @param id of what it was about or created: its address below {@code /api/v1/boards/}
 * @param version of that from now on; also the ETag
 * @param position of the last event recorded: a reader who asks for at least this position sees it
 * @param recordedAt when it was recorded, UTC
 */
public record Answer(String id, long version, long position, Instant recordedAt) {
    /** Tells whoever repeats a request that it had been recorded before. */
    private static final String REPEATED = "Idempotency-Replayed";

    static ResponseEntity<Answer> to(Receipt receipt, BodyBuilder response) {
        if (receipt.repeated()) {
            response.header(REPEATED, "true");
        }
        return response.eTag("\"" + receipt.version() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Answer(receipt.aggregateId(), receipt.version(), receipt.position(), receipt.recordedAt()));
    }
}
