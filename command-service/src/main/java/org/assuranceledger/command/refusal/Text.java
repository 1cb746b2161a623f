package org.assuranceledger.command.refusal;

import static org.assuranceledger.command.refusal.TextRule.NAMED_TWICE;
import static org.assuranceledger.command.refusal.TextRule.NOTHING_NAMED;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_HAS_CONTROL_CHARACTERS;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;
import static org.assuranceledger.command.refusal.TextRule.TEXT_TOO_LONG;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the texts of a command before it exists. Markup is kept as it is: pages show it inert. */
public final class Text {
    /** The longest free text, in characters. */
    public static final int LONGEST = 10_000;

    /** The longest title, name, reference or date in words, in characters. */
    public static final int LONGEST_LINE = 500;

    private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    private Text() {}

    /** A free text that must not be blank; returned without the white space around it. */
    public static String required(String field, @Nullable String text) {
        String given = optional(field, text);
        TEXT_MISSING.unless(!given.isEmpty(), field);
        return given;
    }

    /** A free text that may be left out; empty then. */
    public static String optional(String field, @Nullable String text) {
        return checked(field, text == null ? "" : text, LONGEST);
    }

    /** A title, name or reference that must not be blank. */
    public static String line(String field, @Nullable String text) {
        String given = checked(field, text == null ? "" : text, LONGEST_LINE);
        TEXT_MISSING.unless(!given.isEmpty(), field);
        return given;
    }

    /** A short text, such as a date in words, that may be left out; empty then. */
    public static String lineOrBlank(String field, @Nullable String text) {
        return checked(field, text == null ? "" : text, LONGEST_LINE);
    }

    /** A short text that may be left out; absent when it is blank, or when a JSON body leaves the field out. */
    public static Optional<String> lineIfGiven(String field, Optional<String> text) {
        String given = lineOrBlank(field, text == null ? "" : text.orElse(""));
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    /** A list of which no item is missing; null stands for an empty one. */
    public static <T> List<T> list(String field, @Nullable List<T> items) {
        List<T> given = items == null ? List.of() : items;
        TEXT_MISSING.unless(given.stream().allMatch(Objects::nonNull), field);
        return List.copyOf(given);
    }

    /** One of a fixed list of words. */
    public static String oneOf(String field, @Nullable String text, List<String> allowed) {
        String given = line(field, text);
        NOT_ONE_OF.unless(allowed.contains(given), field, String.join(", ", allowed));
        return given;
    }

    /** A part of a web address, such as a plan's or an agency's short name. */
    public static String shortName(String field, @Nullable String text) {
        String given = line(field, text);
        NOT_A_SHORT_NAME.unless(SHORT_NAME.matcher(given).matches(), field);
        return given;
    }

    /** A list of short names: at least one, none twice. */
    public static List<String> shortNames(String field, @Nullable List<String> names) {
        List<String> given = lines(field, names);
        NOTHING_NAMED.unless(!given.isEmpty(), field);
        given.forEach(name -> shortName(field, name));
        return given;
    }

    /** A list of titles, names or references, none twice; may be empty. */
    public static List<String> lines(String field, @Nullable List<String> lines) {
        List<String> given =
                list(field, lines).stream().map(line -> line(field, line)).toList();
        Set<String> seen = new HashSet<>();
        given.forEach(line -> NAMED_TWICE.unless(seen.add(line), field, line));
        return given;
    }

    private static String checked(String field, String text, int longest) {
        TEXT_TOO_LONG.unless(text.length() <= longest, field, text.length(), longest);
        OptionalInt control = text.codePoints().filter(Text::unshowable).findFirst();
        TEXT_HAS_CONTROL_CHARACTERS.unless(control.isEmpty(), field, "U+%04X".formatted(control.orElse(0)));
        return text.codePoints().allMatch(Text::leavesNoMark) ? "" : text.strip();
    }

    private static boolean leavesNoMark(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Whether a character is one nobody can see: a control code, half a character, a mark that turns text round. */
    public static boolean unshowable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        };
    }
}
