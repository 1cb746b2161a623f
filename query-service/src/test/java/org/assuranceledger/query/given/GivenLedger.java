package org.assuranceledger.query.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.intake.News;

/** A ledger that a test writes by hand, on days it names. */
public final class GivenLedger implements Journal {
    private final List<Commit> commits = new ArrayList<>();
    private final Map<String, BoardHead> boards = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final News news = new News();
    private Instant now = Instant.parse("2015-04-01T09:00:00Z");
    private String reason = "";

    /** What follows is recorded at noon UTC of that day. */
    public GivenLedger on(String day) {
        now = Instant.parse(day + "T12:00:00Z");
        return this;
    }

    /** What follows is recorded for this reason. */
    public GivenLedger because(String why) {
        reason = why;
        return this;
    }

    /** Records all these events by one command; returns the position of the last. */
    public synchronized long record(BoardEvent... events) {
        Map<String, SealedText> texts = new HashMap<>();
        List<RecordedEvent> recorded = new ArrayList<>();
        for (BoardEvent event : events) {
            EventJson.Sealed sealed = EventJson.seal(event, next(event.aggregateId()));
            recorded.add(sealed.event());
            texts.putAll(sealed.texts());
        }
        return record(recorded, texts);
    }

    /** Records events as a ledger of a later release might hold them. */
    public synchronized long record(List<RecordedEvent> recorded, Map<String, SealedText> sealed) {
        Map<String, SealedText> texts = new HashMap<>(sealed);
        String board = recorded.getFirst().aggregateId().split("/", 2)[0];
        CommandStamp command = new CommandStamp(board + ":" + commits.size(), "GivenCommand", Hash.NONE);
        Attribution by = new Attribution("p-1", "board-manager", Optional.empty(), sealedReason(texts));
        BoardHead boardHead = boards.getOrDefault(board, BoardHead.EMPTY);
        Commit commit = Commit.following(head(), boardHead, new Decision(board, command, by, recorded, texts), now);
        commits.add(commit);
        boards.put(board, commit.asBoardHead());
        news.tell();
        return commit.last();
    }

    /** The place of the next event of an aggregate. */
    public synchronized long next(String aggregateId) {
        return sequences.merge(aggregateId, 1L, Long::sum) - 1;
    }

    /** The journal as it was when it had {@code position} events; only whole commits can be cut off. */
    public synchronized GivenLedger upTo(long position) {
        GivenLedger earlier = new GivenLedger();
        commits.stream().filter(commit -> commit.last() <= position).forEach(earlier.commits::add);
        return earlier;
    }

    /** All commits. */
    public synchronized List<Commit> commits() {
        return List.copyOf(commits);
    }

    @Override
    public synchronized Head head() {
        return commits.isEmpty() ? Head.EMPTY : commits.getLast().asHead();
    }

    @Override
    public synchronized List<Commit> after(long commitNumber, int limit) {
        return commits.stream().skip(commitNumber).limit(limit).toList();
    }

    @Override
    public synchronized Optional<Commit> at(long position) {
        return commits.stream()
                .filter(commit -> commit.first() <= position && position <= commit.last())
                .findFirst();
    }

    @Override
    public News news() {
        return news;
    }

    private Optional<Hash> sealedReason(Map<String, SealedText> texts) {
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        SealedText text = SealedText.of(reason);
        texts.put(text.seal().hex(), text);
        return Optional.of(text.seal());
    }
}
