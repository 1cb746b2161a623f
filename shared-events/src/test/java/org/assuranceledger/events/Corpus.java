package org.assuranceledger.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.SealedText;

/**
 * Every event of every revision as it was first released, each in the commit that would begin a ledger, in
 * {@code src/test/resources/corpus}. No file is ever changed: {@code frozen.txt} beside them has the SHA-256 of each,
 * and of its leaf in the tree. What is missing is written by the test that misses it, to be looked at and kept.
 */
final class Corpus {
    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final Path FROZEN = FOLDER.resolve("frozen.txt");
    private static final Instant RECORDED = Instant.parse("2016-03-31T12:00:00.250Z");

    private Corpus() {}

    /** What is known of a file for ever. */
    record Frozen(Hash file, Hash leaf) {}

    /** The names of the files there are, such as {@code action-agreed-1.json}, in order. */
    static List<String> files() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(String type, int revision) {
        return "%s-%d.json".formatted(type, revision);
    }

    static Commit commit(String name) {
        return CommitJson.read(text(FOLDER.resolve(name)));
    }

    static Frozen now(String name) {
        byte[] leaf = new byte[33];
        System.arraycopy(commit(name).hash().bytes(), 0, leaf, 1, 32);
        return new Frozen(Hash.of(text(FOLDER.resolve(name)).getBytes(StandardCharsets.UTF_8)), Hash.of(leaf));
    }

    /** What was written down when each file was new. */
    static Map<String, Frozen> frozen() {
        Map<String, Frozen> frozen = new TreeMap<>();
        text(FROZEN).lines().map(line -> line.split(" ")).forEach(part -> frozen.put(part[0], frozen(part)));
        return frozen;
    }

    private static Frozen frozen(String[] part) {
        return new Frozen(new Hash(part[1]), new Hash(part[2]));
    }

    /** Writes the file of a sample that has none yet, and its line. */
    static boolean wasMissing(BoardEvent sample) {
        EventJson.Sealed sealed = EventJson.seal(sample, 0);
        String name = nameOf(sealed.event().type(), sealed.event().revision());
        if (Files.exists(FOLDER.resolve(name))) {
            return false;
        }
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), CommitJson.write(commit(sealed)) + "\n");
            Map<String, Frozen> all = Files.exists(FROZEN) ? frozen() : new TreeMap<>();
            all.put(name, now(name));
            Files.writeString(FROZEN, lines(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static Commit commit(EventJson.Sealed sealed) {
        Map<String, SealedText> texts = new HashMap<>(sealed.texts());
        SealedText request = SealedText.of("request");
        texts.put(request.seal().hex(), request);
        Decision decision = new Decision(
                sealed.event().aggregateId().split("/", 2)[0],
                new CommandStamp("corpus", "CorpusCommand", request.seal()),
                new Attribution("p-1", "board-manager", Optional.empty(), Optional.empty()),
                List.of(sealed.event()),
                texts);
        return Commit.following(Head.EMPTY, BoardHead.EMPTY, decision, RECORDED);
    }

    private static String lines(Map<String, Frozen> all) {
        StringBuilder lines = new StringBuilder();
        all.forEach((name, hashes) -> lines.append("%s %s %s%n".formatted(name, hashes.file(), hashes.leaf())));
        return lines.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
