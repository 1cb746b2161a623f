package org.assuranceledger.command.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.timescale.Timescale;

/** Decisions to record. */
final class Decided {
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, SealedText> texts = new HashMap<>();
    private final String commandId;
    private String boardId = "redbridge";
    private Optional<String> agencyId = Optional.empty();
    private Optional<Hash> reason = Optional.empty();

    private Decided(String commandId) {
        this.commandId = commandId;
    }

    /** By the command of this id, for Redbridge. */
    static Decided by(String commandId) {
        return new Decided(commandId);
    }

    /** With one event of one aggregate. */
    static Decision by(String commandId, String aggregateId, long sequence) {
        return by(commandId).about(aggregateId, sequence).decision();
    }

    Decided of(String board) {
        boardId = board;
        return this;
    }

    Decided forAgency(String agency, String why) {
        agencyId = Optional.of(agency);
        reason = Optional.of(keep(why));
        return this;
    }

    Decided about(String aggregateId, long sequence) {
        return about(aggregateId, sequence, "It helped");
    }

    Decided about(String aggregateId, long sequence, String words) {
        EventJson.Sealed sealed = EventJson.seal(
                new ChallengeImpactRecorded(aggregateId, words, Timescale.day(LocalDate.of(2015, 6, 30))), sequence);
        events.add(sealed.event());
        texts.putAll(sealed.texts());
        return this;
    }

    Decided with(RecordedEvent event) {
        events.add(event);
        return this;
    }

    Decision decision() {
        Attribution by = new Attribution("person-1", "board-manager", agencyId, reason);
        CommandStamp command = new CommandStamp(commandId, "RecordChallengeImpact", keep("{}"));
        return new Decision(boardId, command, by, events, texts);
    }

    private Hash keep(String words) {
        SealedText text = SealedText.of(words);
        texts.put(text.seal().hex(), text);
        return text.seal();
    }
}
