package org.assuranceledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that people read stands in a message file, and every message is read. */
class MessageFileTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Set<String> EMPTY_ELEMENTS = Set.of("meta", "link", "input");
    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<(/?)([a-z0-9:]+)((?:[^>\"]|\"[^\"]*\")*)>", Pattern.DOTALL);
    private static final Pattern FROM_ELSEWHERE = Pattern.compile("th:(text|replace|insert)=");
    private static final Pattern NAMED = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]");
    private static final Pattern FAMILY = Pattern.compile("code\\('([a-z0-9.-]+)'|'([a-z.]+\\.)'");
    private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z0-9.-]+)\"");

    private final Properties messages = messages();

    @Test
    void everyMessageThatATemplateNamesIsThere() {
        assertThat(found(NAMED, templates()))
                .isNotEmpty()
                .filteredOn(key -> !messages.containsKey(key))
                .isEmpty();
    }

    @Test
    void everyMessageIsUsed() {
        List<String> named = Stream.concat(found(NAMED, templates()), found(QUOTED, sources()))
                .toList();
        List<String> families = Stream.concat(found(FAMILY, templates()), found(QUOTED, sources()))
                .map(family -> family.endsWith(".") ? family : family + ".")
                .toList();

        Predicate<String> used = key -> named.contains(key) || families.stream().anyMatch(key::startsWith);
        assertThat(messages.stringPropertyNames()).filteredOn(used.negate()).isEmpty();
    }

    @Test
    void noTemplateHasWordsOfItsOwn() {
        assertThat(templates().flatMap(MessageFileTest::ownWords)).isEmpty();
    }

    /** Texts of a template whose element does not say where its words come from. */
    private static Stream<String> ownWords(String template) {
        List<String> own = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(template);
        int from = 0;
        while (tag.find()) {
            String text = template.substring(from, tag.start()).strip();
            if (text.chars().anyMatch(Character::isLetter)
                    && !FROM_ELSEWHERE.matcher(open.element()).find()) {
                own.add(text);
            }
            from = tag.end();
            follow(tag, open);
        }
        return own.stream();
    }

    private static void follow(Matcher tag, Deque<String> open) {
        if (tag.group(2) == null || EMPTY_ELEMENTS.contains(tag.group(2))) {
            return;
        }
        if (tag.group(1).isEmpty()) {
            open.push(tag.group(3));
        } else {
            open.pop();
        }
    }

    private static Stream<String> found(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map(match -> group(match))
                .distinct();
    }

    private static String group(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Stream<String> templates() {
        return texts(MAIN.resolve("resources/templates"), ".html");
    }

    private static Stream<String> sources() {
        return texts(MAIN.resolve("java"), ".java");
    }

    private static Stream<String> texts(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(MessageFileTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties messages() {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/words/messages.properties"))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
