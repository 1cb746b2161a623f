package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of words that were removed no byte stays in the ledger's file or in any file beside it. */
class SqliteRemovalTest {
    private static final String NEEDLE = "Needle of 7 Acacia Avenue";
    private static final int COMMITS = 3_000;
    private static final int EACH = 100;

    private final Random random = new Random(20_151_001);

    @TempDir
    private Path folder;

    private LedgerStore store;

    @BeforeEach
    void aLedgerWithManyTextsSomeOfThemNeedles() {
        store = SqliteLedgerStore.open(folder.resolve("ledger.db"));
        Head head = Head.EMPTY;
        BoardHead board = BoardHead.EMPTY;
        for (int from = 0; from < COMMITS; from += EACH) {
            List<Commit> batch = new ArrayList<>();
            for (int i = from; i < from + EACH; i++) {
                Commit commit = Commit.following(
                        head,
                        board,
                        Decided.by(Integer.toString(i)).about("a", i, words(i)).decision(),
                        Instant.parse("2015-06-30T12:00:00Z"));
                head = commit.asHead();
                board = commit.asBoardHead();
                batch.add(commit);
            }
            assertThat(store.append(batch)).isEqualTo(new Appended.All());
        }
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private String words(int i) {
        byte[] more = new byte[random.nextInt(i % 50 == 7 ? 4_000 : 200)];
        random.nextBytes(more);
        return (isNeedle(i) ? NEEDLE : "Hay") + HexFormat.of().formatHex(more) + (isNeedle(i) ? NEEDLE : "");
    }

    private static boolean isNeedle(int i) {
        return i % 10 == 7;
    }

    private void removeNeedles() {
        for (Commit commit : store.after(0, COMMITS)) {
            List<String> seals = commit.decision().texts().entrySet().stream()
                    .filter(text -> text.getValue().words().contains(NEEDLE))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!seals.isEmpty()) {
                store.remove(commit.number(), seals);
            }
        }
    }

    private List<Path> filesWithTheNeedle() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> read(file).contains(NEEDLE)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noFileHoldsThemAnyMore() throws IOException {
        assertThat(filesWithTheNeedle()).as("they were there").isNotEmpty();
        removeNeedles();
        assertThat(filesWithTheNeedle()).isEmpty();
        assertThat(LedgerCheck.whole(store)).isEqualTo(new LedgerCheck.Intact(store.head()));
    }
}
