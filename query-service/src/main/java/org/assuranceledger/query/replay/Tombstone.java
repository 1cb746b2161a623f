package org.assuranceledger.query.replay;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.assuranceledger.access.Role;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.EntryNumber;
import org.assuranceledger.redaction.Ground;

/** What is read where words were removed: when, by whom and on which ground, and which entry says why. */
final class Tombstone {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Tombstone() {}

    /** Such as "[Removed on 1 October 2015 by the board manager, ground: an order of a court. Entry 81 says why.]" */
    static String of(EntryRedacted redaction, Entry entry) {
        String role = entry.by().role();
        return "[Removed on %s by the %s, ground: %s. Entry %s says why.]"
                .formatted(
                        DAY.format(entry.recordedAt().atZone(Clocks.LONDON)),
                        Role.of(role).map(Role::words).orElse(role),
                        Ground.of(redaction.ground()).map(Ground::words).orElse(redaction.ground()),
                        EntryNumber.written(entry.position()));
    }

    /** A commit with these words behind their seals, in place of any that are there. */
    static Commit in(Commit commit, Map<String, String> wordsBySeal) {
        Map<String, SealedText> texts = new HashMap<>(commit.decision().texts());
        wordsBySeal.forEach((seal, words) -> texts.put(seal, new SealedText("", words)));
        return commit.with(texts);
    }
}
