package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;

/** The topic of commits on its broker: loses nothing that it has taken, unless it is told to forget, or its disk is. */
final class SimulatedTopic {
    private final World world;
    private final List<Message> messages = new ArrayList<>();
    private final Map<Commit, String> written = new HashMap<>();
    private final List<Bell> readers = new ArrayList<>();
    private final Map<Long, Integer> fewest = new HashMap<>();
    private long highest;
    private final List<Integer> losses = new ArrayList<>();
    private int start;
    private long downUntil;

    /**
     * A commit as it was sent.
     *
     * @param late whether it came after its sender had been told that it had not
     */
    record Message(Commit commit, String text, Instance sender, boolean late) {}

    SimulatedTopic(World world) {
        this.world = world;
    }

    void restart() {
        downUntil = world.turns().now() + world.dice().millis(100, 8_000);
    }

    boolean isDown() {
        return world.turns().now() < downUntil;
    }

    /** How many messages it has ever taken. */
    int end() {
        return messages.size();
    }

    /** The offset of the first message that can be had. */
    int start() {
        return start;
    }

    /** Deletes the messages before an offset. */
    void emptyTo(int offset) {
        start = Math.max(start, offset);
        world.trace().say("topic", "is emptied to", offset);
    }

    /** Loses all that it has taken since it was emptied, and with it what was still to come. */
    void loseWhatCameAfterItWasEmptied() {
        messages.subList(start, messages.size()).clear();
        losses.add(start);
        restart();
        world.trace().say("topic", "has lost all from", start, "on");
    }

    boolean wasEmptied() {
        return start > 0;
    }

    /** How often it has lost messages. */
    int losses() {
        return losses.size();
    }

    /** Where a reader goes on who stood there when it had lost so many times, as brokers tell their readers. */
    int soundUpTo(int offset, int lossesBefore) {
        int sound = losses.stream().skip(lossesBefore).reduce(offset, Math::min);
        return sound > messages.size() ? start : Math.max(sound, start);
    }

    /** Does something later, unless messages are lost until then. */
    void later(long nanos, Runnable what) {
        int before = losses();
        world.turns().in(nanos, () -> {
            if (losses() == before) {
                what.run();
            }
        });
    }

    /** The messages from an offset on, as far as they can be had. */
    List<String> from(int offset) {
        return isDown() || offset >= messages.size()
                ? List.of()
                : messages.subList(offset, messages.size()).stream()
                        .map(Message::text)
                        .toList();
    }

    /** All messages that it holds. */
    List<Message> held() {
        return messages.subList(start, messages.size());
    }

    void tell(Bell reader) {
        readers.add(reader);
    }

    void take(Commit commit, Instance sender, boolean late) {
        if (commit.number() > highest + 1) {
            world.faults().saw(Fault.MESSAGE_OUT_OF_ORDER);
        }
        highest = Math.max(highest, commit.number());
        int texts = commit.decision().texts().size();
        if (fewest.merge(commit.number(), texts, Math::min) < texts) {
            world.faults().saw(Fault.OLD_MESSAGE_AFTER_ONE_WITHOUT_ITS_WORDS);
        }
        messages.add(new Message(commit, written.computeIfAbsent(commit, CommitJson::write), sender, late));
        world.trace().say("topic", "took", commit.number(), "of", sender, "at", messages.size() - 1);
        readers.forEach(Bell::ring);
    }
}
