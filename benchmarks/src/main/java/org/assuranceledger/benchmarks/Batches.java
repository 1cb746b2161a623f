package org.assuranceledger.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;

/** Commits as a group commit takes them together: one of each of several clients, each about its own action. */
final class Batches {
    /** Events that an action gets before its client turns to another. */
    static final int EVENTS = 20;

    private final int clients;
    private final int eventsInOne;
    private Head head = Head.EMPTY;
    private BoardHead board = BoardHead.EMPTY;
    private long events;

    /** So many commits in a batch, of so many events each. */
    Batches(int clients, int eventsInOne) {
        this.clients = clients;
        this.eventsInOne = eventsInOne;
    }

    /** The batch that follows the one before. */
    List<Commit> next() {
        List<Commit> batch = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Commit commit = Commit.following(head, board, decision(client), Instant.EPOCH.plusMillis(events));
            head = commit.asHead();
            board = commit.asBoardHead();
            batch.add(commit);
        }
        events += eventsInOne;
        return batch;
    }

    /** Actions that have all their events. */
    List<String> complete() {
        List<String> actions = new ArrayList<>();
        for (long turn = 0; turn < events / EVENTS; turn++) {
            for (int client = 0; client < clients; client++) {
                actions.add(action(client, turn));
            }
        }
        return actions;
    }

    private Decision decision(int client) {
        Map<String, SealedText> texts = new HashMap<>();
        List<RecordedEvent> recorded = new ArrayList<>();
        String action = action(client, events / EVENTS);
        for (int i = 0; i < eventsInOne; i++) {
            long sequence = events % EVENTS + i;
            EventJson.Sealed sealed =
                    EventJson.seal(Work.note(action, sequence, false).getPayload(), sequence);
            recorded.add(sealed.event());
            texts.putAll(sealed.texts());
        }
        SealedText request = SealedText.of("0".repeat(64));
        texts.put(request.seal().hex(), request);
        return new Decision(
                "redbridge",
                new CommandStamp("redbridge:" + action + ":" + events, "RecordProgress", request.seal()),
                new Attribution("p-81c2", "agency-lead", Optional.of("nelft"), Optional.empty()),
                recorded,
                texts);
    }

    private static String action(int client, long turn) {
        return Work.action(client + "-" + turn);
    }
}
