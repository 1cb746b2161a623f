package org.assuranceledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assuranceledger.json.EventCatalogue;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/events.md}, the catalogue that people read, the same as the code. */
class EventCatalogueTest {
    private static final Path CATALOGUE = Path.of("../docs/events.md");
    private static final Path NEWLY_MADE = Path.of("target/events.md");
    private static final Path SOURCES = Path.of("src/main/java/org/assuranceledger/events");
    private static final Pattern EVENT = Pattern.compile(
            "/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*@StoredAs\\((?:value = )?\"([^\"]+)\"[^)]*\\)\\s*record (\\w+)\\(");

    @Test
    void theCatalogueIsWhatTheCodeSays() throws IOException {
        Files.writeString(NEWLY_MADE, catalogue());
        assertThat(CATALOGUE)
                .as("If the change is meant, copy shared-events/target/events.md to docs/events.md")
                .hasSameTextualContentAs(NEWLY_MADE);
    }

    @Test
    void storedNamesAreLowerCaseWordsJoinedByHyphens() {
        assertThat(EventCatalogue.all()
                        .map(event -> EventCatalogue.storedAs(event).value()))
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private static String catalogue() {
        Map<String, String> said = sentences();
        StringBuilder text = new StringBuilder("""
                # Every event of the record

                Made from the code and held by `EventCatalogueTest`. The name and revision are how the ledger keeps an event, for
                ever. *Italic* components are words that a person wrote: sealed beside the event, and removable.
                """);
        for (Class<?> family : BoardEvent.class.getPermittedSubclasses()) {
            text.append("\n## ").append(family.getSimpleName()).append("\n\n");
            text.append("| stored as | event | what it says | components |\n| --- | --- | --- | --- |\n");
            EventCatalogue.all()
                    .filter(family::isAssignableFrom)
                    .map(event -> row(event, said))
                    .forEach(text::append);
        }
        return text.toString();
    }

    private static String row(Class<? extends BoardEvent> event, Map<String, String> said) {
        StoredAs stored = EventCatalogue.storedAs(event);
        List<String> components = Stream.of(event.getRecordComponents())
                .map(part -> part.isAnnotationPresent(FreeText.class) ? "*" + part.getName() + "*" : part.getName())
                .toList();
        return "| `%s` %d | %s | %s | %s |\n"
                .formatted(
                        stored.value(),
                        stored.revision(),
                        event.getSimpleName(),
                        said.get(stored.value()),
                        String.join(", ", components));
    }

    /** The first paragraph of each event's Javadoc, by stored name. */
    private static Map<String, String> sentences() {
        Map<String, String> said = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher event = EVENT.matcher(Files.readString(file));
                while (event.find()) {
                    said.put(event.group(2), plain(event.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("(?s)\\n\\s*\\*\\s*(\\n|@).*", "")
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
    }
}
