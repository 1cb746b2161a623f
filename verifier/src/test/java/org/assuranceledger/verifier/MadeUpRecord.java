package org.assuranceledger.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.Frontier;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.SigningKey;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;

/** A ledger of three boards, made up from a seed. */
final class MadeUpRecord {
    static final String NAME = "ledger.example.org/boards";
    static final int CHECKPOINT_EVERY = 5;

    private static final List<String> BOARDS = List.of("redbridge", "harrow", "lambeth");
    private static final Instant BEGINNING = Instant.parse("2015-04-01T09:00:00.123Z");

    private final List<Commit> commits = new ArrayList<>();
    private final Map<String, BoardHead> boards = new HashMap<>();
    private final Map<String, Long> streams = new HashMap<>();
    private final Random random;

    private MadeUpRecord(Random random) {
        this.random = random;
    }

    static List<Commit> of(int size, Random random) {
        return continued(List.of(), size, random);
    }

    /** As if these had been recorded first. */
    static List<Commit> continued(List<Commit> before, int size, Random random) {
        MadeUpRecord record = new MadeUpRecord(random);
        before.forEach(record::take);
        while (record.commits.size() < size) {
            record.take(record.next());
        }
        return List.copyOf(record.commits);
    }

    /** One board's part of it. */
    static List<Commit> of(String board, List<Commit> ledger) {
        return ledger.stream()
                .filter(commit -> commit.decision().boardId().equals(board))
                .toList();
    }

    /** Checkpoints after every fifth entry and after the last. */
    static List<SignedNote> signed(SigningKey key, List<Commit> record, boolean oneBoard) {
        Function<Commit, Hash> entry = oneBoard ? Commit::boardHash : Commit::hash;
        List<SignedNote> notes = new ArrayList<>();
        Frontier tree = new Frontier();
        for (Commit commit : record) {
            tree.add(entry.apply(commit));
            if (tree.size() % CHECKPOINT_EVERY == 0 || tree.size() == record.size()) {
                Checkpoint checkpoint = oneBoard
                        ? Checkpoint.ofBoard(NAME, commit, tree.root())
                        : Checkpoint.ofLedger(NAME, commit, tree.root());
                notes.add(key.sign(checkpoint.text()));
            }
        }
        return notes;
    }

    private void take(Commit commit) {
        commits.add(commit);
        boards.put(commit.decision().boardId(), commit.asBoardHead());
        commit.decision().events().forEach(event -> streams.put(event.aggregateId(), event.sequence()));
    }

    private Commit next() {
        String board = BOARDS.get(random.nextInt(BOARDS.size()));
        Head head = commits.isEmpty() ? Head.EMPTY : commits.getLast().asHead();
        Instant recordedAt = commits.isEmpty() ? BEGINNING : head.recordedAt().plusMillis(random.nextInt(1_000_000));
        return Commit.following(head, boards.getOrDefault(board, BoardHead.EMPTY), decision(board), recordedAt);
    }

    private Decision decision(String board) {
        Map<String, SealedText> texts = new HashMap<>();
        Hash request = keep(texts);
        List<RecordedEvent> events = new ArrayList<>();
        Map<String, Long> ends = new HashMap<>(streams);
        for (int i = 0; i <= random.nextInt(3); i++) {
            String action = board + "/plans/2015-16/actions/" + random.nextInt(4);
            long sequence = ends.merge(action, 0L, (end, none) -> end + 1);
            String payload =
                    "{\"percent\":%d,\"note\":{\"sealed\":\"%s\"}}".formatted(random.nextInt(101), keep(texts));
            events.add(new RecordedEvent("progress-recorded", 1, action, sequence, "2015-07-01/2015-07-01", payload));
        }
        return new Decision(
                board,
                new CommandStamp("c-" + random.nextLong(), "RecordProgress", request),
                new Attribution(
                        "p-" + random.nextInt(9), "agency-lead", Optional.of("nelft"), Optional.of(keep(texts))),
                events,
                texts);
    }

    private Hash keep(Map<String, SealedText> texts) {
        SealedText text = new SealedText(
                "%032x".formatted(random.nextInt(Integer.MAX_VALUE)),
                "Half are booked, says Zo\u00eb \uD83C\uDF88 " + random.nextInt());
        texts.put(text.seal().hex(), text);
        return text.seal();
    }
}
