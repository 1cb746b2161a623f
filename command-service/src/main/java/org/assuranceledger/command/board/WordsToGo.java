package org.assuranceledger.command.board;

import static org.assuranceledger.command.board.BoardRule.ENTRY_NOT_IN_RECORD;
import static org.assuranceledger.command.board.BoardRule.NO_WORDS_THERE;
import static org.assuranceledger.command.board.BoardRule.REDACTION_REPEATS_WORDS;
import static org.assuranceledger.command.board.BoardRule.REDACTION_STAYS;
import static org.assuranceledger.command.board.BoardRule.WORDS_ALREADY_REMOVED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.json.EventCatalogue;
import org.assuranceledger.json.SealedField;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.timescale.Timescale;

/**
 * The words of one entry that are to be removed, and with them all else in its commit that holds them: the request,
 * whose digest would confirm a guess, and any other text that repeats them.
 */
final class WordsToGo {
    /** Shorter words stand in most texts by chance. */
    private static final int SHORTEST = 3;

    private final RedactEntry command;
    private final Commit commit;
    private final RecordedEvent entry;
    private final List<String> words;

    private WordsToGo(RedactEntry command, Commit commit) {
        this.command = command;
        this.commit = commit;
        this.entry = commit.decision().events().get(Math.toIntExact(command.position() - commit.first()));
        REDACTION_STAYS.unless(!isRedaction(entry), command.position());
        List<String> chosen = chosen();
        NO_WORDS_THERE.unless(!chosen.isEmpty(), command.position(), fields());
        this.words = chosen.stream()
                .flatMap(seal -> Optional.ofNullable(texts().get(seal)).stream())
                .map(SealedText::words)
                .toList();
        WORDS_ALREADY_REMOVED.unless(!words.isEmpty(), command.position());
    }

    /**
     * Finds them.
     *
     * @throws org.assuranceledger.command.refusal.RuleBroken if there are none of that board at that place, or it is a
     *     redaction itself
     */
    static WordsToGo of(RedactEntry command, RecordedEntries entries) {
        Optional<Commit> commit = entries.at(command.position())
                .filter(found -> found.decision().boardId().equals(command.boardId()));
        ENTRY_NOT_IN_RECORD.unless(commit.isPresent(), command.position());
        return new WordsToGo(command, commit.get());
    }

    /** Refuses if one of these holds the words that are to go. */
    void mustNotBeIn(String... texts) {
        REDACTION_REPEATS_WORDS.unless(Stream.of(texts).noneMatch(this::isHeldBy));
    }

    /** What is recorded of the removal. */
    EntryRedacted removed(Timescale when) {
        return new EntryRedacted(
                command.boardId(),
                command.position(),
                commit.number(),
                entry.aggregateId(),
                command.field(),
                List.copyOf(seals()),
                command.ground(),
                command.reason(),
                command.approver(),
                when);
    }

    /** The seals of all that goes, in the order of their digits. */
    Set<String> seals() {
        Set<String> seals = new TreeSet<>();
        seals.add(commit.decision().command().requestSeal().hex());
        texts().forEach((seal, text) -> {
            if (isHeldBy(text.words())) {
                seals.add(seal);
            }
        });
        return seals;
    }

    private List<String> chosen() {
        Stream<String> inEvent = SealedField.of(entry).stream()
                .filter(text -> command.field().map(text.name()::equals).orElse(true))
                .map(SealedField::seal);
        Stream<String> stated = commit.decision().by().reasonSeal().stream()
                .filter(seal ->
                        command.field().map(RedactEntry.STATED_REASON::equals).orElse(true))
                .map(Hash::hex);
        return Stream.concat(inEvent, stated).toList();
    }

    private String fields() {
        String names = Stream.concat(
                        SealedField.of(entry).stream().map(SealedField::name),
                        commit.decision().by().reasonSeal().stream().map(seal -> RedactEntry.STATED_REASON))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "empty" : names;
    }

    private boolean isHeldBy(String text) {
        return words.stream().anyMatch(removed -> text.equals(removed) || holds(text, removed));
    }

    private static boolean holds(String text, String removed) {
        return removed.length() >= SHORTEST
                && Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(removed) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find();
    }

    private Map<String, SealedText> texts() {
        return commit.decision().texts();
    }

    private static boolean isRedaction(RecordedEvent event) {
        return event.type().equals(EventCatalogue.storedAs(EntryRedacted.class).value());
    }
}
