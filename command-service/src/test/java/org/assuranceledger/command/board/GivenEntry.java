package org.assuranceledger.command.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.SubActionAgreed;
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

/** The first commit of a ledger: a milestone was missed, for a reason that names a street, and the work was split. */
final class GivenEntry {
    static final String ABOUT = "redbridge/plans/2015-16/actions/1.2";
    static final String WORDS = "The family of 7 Acacia Avenue moved away";
    static final String OTHER_ENTRY = "See the family through";
    static final String REQUEST = "digest of the request";

    private GivenEntry() {}

    static Commit of(String board, String reason) {
        return commit(
                board,
                reason,
                new MilestoneMissed(ABOUT, 1, WORDS, Fixtures.on("2015-06-30")),
                new SubActionAgreed(ABOUT, 1, OTHER_ENTRY, Fixtures.on("2015-06-30")));
    }

    static Commit holding(BoardEvent event) {
        return commit(Boards.BOARD, "", event);
    }

    static Commit withoutTexts(Commit commit) {
        Decision decision = commit.decision();
        return Commit.following(
                Head.EMPTY,
                BoardHead.EMPTY,
                new Decision(decision.boardId(), decision.command(), decision.by(), decision.events(), Map.of()),
                commit.recordedAt());
    }

    private static Commit commit(String board, String reason, BoardEvent... events) {
        Map<String, SealedText> texts = new HashMap<>();
        List<RecordedEvent> recorded = new ArrayList<>();
        for (BoardEvent event : events) {
            EventJson.Sealed sealed = EventJson.seal(event, recorded.size());
            recorded.add(sealed.event());
            texts.putAll(sealed.texts());
        }
        Optional<Hash> why = reason.isEmpty() ? Optional.empty() : Optional.of(keep(reason, texts));
        Decision decision = new Decision(
                board,
                new CommandStamp("1", "RecordMilestone", keep(REQUEST, texts)),
                new Attribution("p-1", "board-manager", Optional.empty(), why),
                recorded,
                texts);
        return Commit.following(Head.EMPTY, BoardHead.EMPTY, decision, Instant.parse("2015-07-01T12:00:00Z"));
    }

    private static Hash keep(String words, Map<String, SealedText> texts) {
        SealedText text = SealedText.of(words);
        texts.put(text.seal().hex(), text);
        return text.seal();
    }
}
