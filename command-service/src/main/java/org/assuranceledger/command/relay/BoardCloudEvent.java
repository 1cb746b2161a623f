package org.assuranceledger.command.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.RecordedEvent;

/** An event as other systems read it. */
final class BoardCloudEvent {
    private BoardCloudEvent() {}

    /** Its position in the ledger is its id, so that whoever gets it twice can tell. */
    static CloudEvent of(Commit commit, RecordedEvent event, long position) {
        String data = EventJson.readable(event, commit.decision().texts());
        return CloudEventBuilder.v1()
                .withId(Long.toString(position))
                .withSource(URI.create("/boards/" + commit.decision().boardId()))
                .withType("org.assuranceledger." + event.type() + ".v" + event.revision())
                .withSubject(event.aggregateId())
                .withTime(commit.recordedAt().atOffset(ZoneOffset.UTC))
                .withExtension("recordedat", commit.recordedAt().toString())
                .withExtension("effectiveon", event.effectiveOn())
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
