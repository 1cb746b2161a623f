package org.assuranceledger.command.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;

/** What people were told, held against what the ledger has. A command's id in the ledger is its board and its key. */
final class Account {
    static final String BOARD = "ambleford";

    private static final Duration LONGEST_AWAY = Duration.ofMinutes(1);

    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final LedgerStore ledger;

    /** Reads on with each look; a commit that does not follow the one before stops it. */
    private final LedgerCheck reading;

    private final Map<String, Commit> found = new HashMap<>();
    private int doubled;

    Account(LedgerStore ledger) {
        this.ledger = ledger;
        this.reading = LedgerCheck.of(ledger);
    }

    void asks(String key) {
        asked.add(key);
    }

    void isTold(String key, long position) {
        Long before = acknowledged.putIfAbsent(key, position);
        assertThat(position).as("what %s was told before", key).isEqualTo(before == null ? position : before);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /**
     * All that was acknowledged by now stands where it was said to; nothing twice; no gap; nothing that nobody asked.
     */
    void isKept() {
        Map<String, Long> told = Map.copyOf(acknowledged);
        LedgerCheck.Finding finding = await().atMost(LONGEST_AWAY)
                .ignoreExceptionsInstanceOf(MongoException.class)
                .until(() -> reading.goOn(this::find), read -> true);
        assertThat(finding).isInstanceOf(LedgerCheck.Intact.class);
        assertThat(doubled).as("recorded twice").isZero();
        assertThat(lost(told)).as("acknowledged, and not there").isEmpty();
        assertThat(found.keySet().stream().filter(key -> !asked.contains(key)))
                .as("there, and nobody asked")
                .isEmpty();
    }

    /** As {@link #isKept}, read from the first commit; and all that was ever asked is recorded. */
    String isKeptWhole() {
        Account whole = new Account(ledger);
        whole.asked.addAll(asked);
        whole.acknowledged.putAll(acknowledged);
        whole.isKept();
        assertThat(whole.found.keySet()).isEqualTo(asked);
        return "%d acknowledged, %d lost, %d doubled, %d gaps; the ledger has %d commits"
                .formatted(
                        acknowledged.size(),
                        whole.lost(acknowledged).size(),
                        whole.doubled,
                        ledger.head().number() - whole.found.size(),
                        ledger.head().number());
    }

    private void find(Commit commit) {
        String id = commit.decision().command().id();
        if (found.put(id.substring(id.indexOf(':') + 1), commit) != null) {
            doubled++;
        }
    }

    private Set<String> lost(Map<String, Long> told) {
        Set<String> lost = new HashSet<>();
        told.forEach((key, position) -> {
            Commit commit = found.get(key);
            if (commit == null || position < commit.first() || position > commit.last()) {
                lost.add(key);
            }
        });
        return lost;
    }
}
