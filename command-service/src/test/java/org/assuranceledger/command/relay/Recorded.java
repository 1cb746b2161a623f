package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.command.ledger.Boards;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.timescale.Timescale;

/** Records in a ledger what is to be relayed. */
final class Recorded {
    static final String CHALLENGE = "redbridge/challenges/1";

    private static final Timescale DAY = Timescale.day(LocalDate.of(2015, 6, 30));
    private static final Instant THEN = Instant.parse("2015-07-01T12:00:00.250Z");

    private Recorded() {}

    static void commits(LedgerStore ledger, int count) {
        for (int one = 0; one < count; one++) {
            words(ledger, "It helped");
        }
    }

    /** One commit of one event that says this. */
    static Commit words(LedgerStore ledger, String words) {
        return commit(
                ledger,
                new ChallengeImpactRecorded(CHALLENGE, words, DAY),
                ledger.head().number());
    }

    /** One commit that says that all words of another are to be gone. */
    static Commit redaction(LedgerStore ledger, Commit of) {
        return commit(
                ledger,
                new EntryRedacted(
                        "redbridge",
                        of.first(),
                        of.number(),
                        CHALLENGE,
                        Optional.empty(),
                        List.copyOf(of.decision().texts().keySet()),
                        "court-order",
                        "It was ordered",
                        "Chair",
                        DAY),
                0);
    }

    private static Commit commit(LedgerStore ledger, BoardEvent event, long sequence) {
        EventJson.Sealed sealed = EventJson.seal(event, sequence);
        Decision decision = new Decision(
                "redbridge",
                new CommandStamp("redbridge:" + ledger.head().number(), "RecordChallengeImpact", Hash.NONE),
                new Attribution("person-1", "independent-chair", Optional.empty(), Optional.empty()),
                List.of(sealed.event()),
                sealed.texts());
        Commit commit = Commit.following(ledger.head(), Boards.head(ledger, "redbridge"), decision, THEN);
        assertThat(ledger.append(List.of(commit))).isInstanceOf(Appended.All.class);
        return commit;
    }
}
