package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is fetched in pieces; what was written comes back, whatever it is. */
class SqliteRowTest {
    private static final Instant AT = Instant.parse("2015-06-30T12:00:00.007Z");

    @TempDir
    private Path folder;

    private Commit writtenAndRead(String text, Optional<String> agency, Optional<Hash> reason, Instant at) {
        Commit commit = Commit.following(
                Head.EMPTY,
                BoardHead.EMPTY,
                new Decision(
                        text,
                        new CommandStamp(text, text, Hash.NONE),
                        new Attribution(text, text, agency, reason),
                        List.of(new RecordedEvent(text, 1, text, 0, text, text)),
                        Map.of("0".repeat(64), new SealedText("0".repeat(32), text))),
                at);
        try (LedgerStore store = SqliteLedgerStore.open(folder.resolve("ledger.db"))) {
            assertThat(store.append(List.of(commit))).isEqualTo(new Appended.All());
            Commit read = store.after(0, 1).getFirst();
            assertThat(read).isEqualTo(commit);
            return read;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "|",
                "\u0000",
                "\u001f",
                "\u00fe",
                "\u00ff",
                "\u00ff\u00fe\uffff",
                "\ud83d\ude00",
                "\"'\\\n"
            })
    void everyTextComesBackAsItWas(String text) {
        Commit read = writtenAndRead(text, Optional.of(text), Optional.of(Hash.of(new byte[] {1})), AT);
        assertThat(read.decision().by().agencyId()).contains(text);
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        Commit read = writtenAndRead("a", Optional.empty(), Optional.empty(), AT);
        assertThat(read.decision().by()).isEqualTo(new Attribution("a", "a", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-06-30T12:00:00Z",
                "2015-06-30T12:00:00.100Z",
                "1969-12-31T23:59:59.999Z",
                "+12015-01-01T00:00:00.001Z"
            })
    void everyInstantComesBackAsItWas(String at) {
        Instant instant = Instant.parse(at);
        assertThat(SqliteInstant.read(instant.toString())).isEqualTo(instant);
        assertThat(writtenAndRead("a", Optional.empty(), Optional.empty(), instant)
                        .recordedAt())
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2015-13-30T12:00:00.000Z",
                "2015-06-30 12:00:00.000Z",
                "2015-06-30T12:00:+1.000Z",
                "2015-06-30T12:00:00.00\u0663Z"
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> SqliteInstant.read(text)).isInstanceOf(DateTimeException.class);
    }
}
