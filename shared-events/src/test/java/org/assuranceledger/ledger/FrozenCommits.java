package org.assuranceledger.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.json.CommitJson;

/**
 * Three commits of two boards, made once and written down for ever: in {@code frozen-commits.jsonl}, one on each line.
 */
public final class FrozenCommits {
    static final SealedText IMPACT = new SealedText("000102030405060708090a0b0c0d0e0f", "Zoë’s group meets again 🎈");
    static final SealedText REASON = new SealedText("101112131415161718191a1b1c1d1e1f", "Asked by the chair");
    static final SealedText REQUEST = new SealedText("202122232425262728292a2b2c2d2e2f", "{}");

    private FrozenCommits() {}

    /** The file's lines. */
    public static List<String> lines() {
        try (InputStream file = FrozenCommits.class.getResourceAsStream("/ledger/frozen-commits.jsonl")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the file holds. */
    public static List<Commit> read() {
        return lines().stream().map(CommitJson::read).toList();
    }

    /** The same made anew. */
    static List<Commit> made() {
        Commit first = Commit.following(
                Head.EMPTY,
                BoardHead.EMPTY,
                decision(
                        "redbridge",
                        "redbridge:1",
                        new Attribution("p-1", "board-manager", Optional.empty(), Optional.empty()),
                        event(
                                "board-established",
                                "redbridge",
                                0,
                                "2015-04-01/2015-04-01",
                                "{\"boardId\":\"redbridge\"}")),
                Instant.parse("2015-04-01T09:00:00.001Z"));
        Commit second = Commit.following(
                first.asHead(),
                first.asBoardHead(),
                decision(
                        "redbridge",
                        "redbridge:2",
                        new Attribution("p-2", "agency-lead", Optional.of("nelft"), Optional.of(REASON.seal())),
                        event(
                                "challenge-numbered",
                                "redbridge/challenges",
                                0,
                                "2015-06-30/2015-06-30",
                                "{\"number\":1}"),
                        event(
                                "challenge-impact-recorded",
                                "redbridge/challenges/1",
                                0,
                                "2015-07-01/",
                                "{\"impact\":{\"sealed\":\"%s\"}}".formatted(IMPACT.seal()))),
                Instant.parse("2015-06-30T12:00:00.999Z"));
        Commit third = Commit.following(
                second.asHead(),
                BoardHead.EMPTY,
                decision(
                        "harrow",
                        "harrow:1",
                        new Attribution("p-3", "board-manager", Optional.empty(), Optional.empty()),
                        event("board-established", "harrow", 0, "/", "{\"boardId\":\"harrow\"}")),
                Instant.parse("2015-06-30T12:00:00.999Z"));
        return List.of(first, second, third);
    }

    private static RecordedEvent event(String type, String aggregateId, long sequence, String days, String payload) {
        return new RecordedEvent(type, 1, aggregateId, sequence, days, payload);
    }

    private static Decision decision(String boardId, String commandId, Attribution by, RecordedEvent... events) {
        Map<String, SealedText> texts = Stream.of(IMPACT, REASON, REQUEST)
                .filter(text -> text.equals(REQUEST) || by.reasonSeal().isPresent())
                .collect(Collectors.toMap(text -> text.seal().hex(), text -> text));
        CommandStamp command = new CommandStamp(commandId, "FreezeSomething", REQUEST.seal());
        return new Decision(boardId, command, by, List.of(events), texts);
    }
}
