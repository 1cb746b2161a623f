package org.assuranceledger.standalone.faults;

import java.util.List;
import java.util.Map;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.redaction.Eraser;
import org.assuranceledger.command.relay.KafkaTopics;
import org.assuranceledger.command.relay.PlaceInMemory;
import org.assuranceledger.command.relay.Relay;
import org.assuranceledger.topics.LedgerTopics;

/** Relays that each carry the whole ledger, as one does that was killed before it had saved its place. */
record Relays(KafkaTopics topics, List<Relay> relays) implements AutoCloseable {
    /** Two that have begun. */
    static Relays of(LedgerStore ledger, Map<String, Object> settings, LedgerTopics names) {
        KafkaTopics topics = new KafkaTopics(settings, names);
        Eraser eraser = new Eraser(ledger, 0, List.of());
        List<Relay> two = List.of(
                new Relay(ledger, new PlaceInMemory(), topics, eraser),
                new Relay(ledger, new PlaceInMemory(), topics, eraser));
        two.forEach(Relay::start);
        return new Relays(topics, two);
    }

    @Override
    public void close() {
        relays.forEach(Relay::close);
        topics.close();
    }
}
