package org.assuranceledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.SigningKey;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever changes a record is found out, and the first entry that is not as it was is named. Fifty of each kind; as
 * many as {@code -Dtampering.each=1000} asks for in a long run. {@code -Dtampering.seed=...} repeats one.
 */
class TamperingTest {
    private static final int EACH = Integer.getInteger("tampering.each", 50);
    private static final Pattern NAMED =
            Pattern.compile("^Line (\\d+) in the record of (?s:.*?)(?:lines (\\d+) to (\\d+)|\\.)");

    private final SigningKey key = SigningKey.fresh(MadeUpRecord.NAME);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whoeverTampersIsFoundOut(Tampering tampering) {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            boolean oneBoard = random.nextInt(4) == 0;
            List<Commit> record = record(random, oneBoard);
            Tampering.Done done = tampering.to(record, random);
            Told told = Told.of(folder, done.file(), MadeUpRecord.signed(key, record, oneBoard), key.verifier());
            assertThat(told.code()).as("seed %d: %s", seed, told.words()).isEqualTo(1);
            assertNamed(told.words(), done.firstBad(), seed);
        });
    }

    @Test
    void aForkIsFoundOutThoughItsKeySignedIt() {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            List<Commit> record = MadeUpRecord.of(30, random);
            int shared = random.nextInt(30);
            List<Commit> fork = MadeUpRecord.continued(record.subList(0, shared), 30 + random.nextInt(9), random);
            List<SignedNote> signed = MadeUpRecord.signed(key, record, false);
            List<SignedNote> both = new ArrayList<>(signed);
            both.addAll(MadeUpRecord.signed(key, fork, false));
            assertForked(Told.of(folder, Tampering.bytes(fork), signed, key.verifier()), shared + 1, seed);
            assertForked(Told.of(folder, Tampering.bytes(record), both, key.verifier()), shared + 1, seed);
        });
    }

    private static void assertForked(Told told, int firstBad, long seed) {
        assertThat(told.code()).as("seed %d: %s", seed, told.words()).isEqualTo(1);
        assertNamed(told.words(), firstBad, seed);
    }

    @Test
    void aRecordThatNobodyTamperedWithIsUnaltered() {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            boolean oneBoard = random.nextBoolean();
            List<Commit> record = record(random, oneBoard);
            Told told = Told.of(
                    folder, Tampering.bytes(record), MadeUpRecord.signed(key, record, oneBoard), key.verifier());
            assertThat(told.code()).as("seed %d: %s", seed, told.words()).isZero();
        });
    }

    /** Where everything was hashed again, only a stretch between two checkpoints can be named. */
    private static void assertNamed(String words, int firstBad, long seed) {
        Matcher named = NAMED.matcher(words);
        assertThat(named.find()).as("seed %d: %s", seed, words).isTrue();
        int entry = Integer.parseInt(named.group(1));
        if (named.group(3) == null) {
            assertThat(entry).as("seed %d: %s", seed, words).isEqualTo(firstBad);
        } else {
            assertThat(firstBad)
                    .as("seed %d: %s", seed, words)
                    .isBetween(entry, Integer.parseInt(named.group(3)))
                    .isLessThan(entry + MadeUpRecord.CHECKPOINT_EVERY);
        }
    }

    private static List<Commit> record(Random random, boolean oneBoard) {
        List<Commit> ledger = MadeUpRecord.of(oneBoard ? 60 : 30, random);
        return oneBoard ? MadeUpRecord.of("harrow", ledger) : ledger;
    }

    private static LongStream seeds() {
        Long one = Long.getLong("tampering.seed");
        return one != null ? LongStream.of(one) : new Random().longs(EACH);
    }
}
