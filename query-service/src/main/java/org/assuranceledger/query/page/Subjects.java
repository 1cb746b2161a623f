package org.assuranceledger.query.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assuranceledger.query.boards.BoardView;
import org.springframework.context.MessageSource;

/** Addresses of the record in the words of the pages: {@code redbridge/challenges/7} is "Challenge 7". */
public final class Subjects {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern ENDS_WITH_DAY = Pattern.compile("(.+)-(\\d{4}-\\d\\d-\\d\\d)");

    private final MessageSource messages;
    private final Words words;

    /** Takes the words from {@code messages}. */
    public Subjects(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /** What an address names; the address itself if it names nothing that a page has a word for. */
    public Subject of(BoardView board, String address) {
        List<String> parts = List.of(address.split("/"));
        String family = parts.size() > 1 ? parts.get(1) : "";
        return switch (parts.size()) {
            case 1 -> Subject.shown(board.name(), address);
            case 2 -> all(family, address);
            case 3 -> thing(board, family, parts.get(2), address);
            default -> part(board, parts, address);
        };
    }

    /** Where a meeting is named by its address or in words of its own. */
    public String meeting(BoardView board, String meeting) {
        return meeting.startsWith(board.boardId() + "/meetings/")
                ? of(board, meeting).words()
                : meeting;
    }

    private Subject all(String family, String address) {
        return switch (family) {
            case "plans" -> Subject.shown(message("plans.title"), address);
            case "challenges" -> Subject.shown(message("challenges.title"), address);
            case "section11" -> Subject.shown(message("section11.title"), address);
            case "audits" -> Subject.shown(message("audits.title"), address);
            case "meetings" -> Subject.shown(message("meetings.title"), address);
            default -> Subject.unshown(address);
        };
    }

    private Subject thing(BoardView board, String family, String key, String address) {
        return switch (family) {
            case "plans" -> Subject.shown(message("subject.plan", years(key)), address);
            case "challenges" -> Subject.shown(message("challenge.title", key), address);
            case "section11" -> Subject.shown(message("subject.round", spaced(key)), address);
            case "audits" -> Subject.shown(message("subject.audit", spaced(key)), address);
            case "meetings" -> Subject.shown(dated(key), board.boardId() + "/meetings");
            default -> Subject.unshown(address);
        };
    }

    private Subject part(BoardView board, List<String> parts, String address) {
        String key = parts.size() > 4 ? parts.get(4) : "";
        String whole = String.join("/", parts.subList(0, 3));
        return switch (parts.get(3)) {
            case "actions" -> Subject.shown(message("subject.action", key, years(parts.get(2))), address);
            case "returns" ->
                Subject.shown(message("subject.return", board.agencyName(key), spaced(parts.get(2))), whole);
            case "findings" -> Subject.shown(message("subject.finding", key, spaced(parts.get(2))), whole);
            default -> Subject.unshown(address);
        };
    }

    private static String years(String key) {
        return YEARS.matcher(key).replaceAll("$1/$2");
    }

    private String dated(String key) {
        Matcher day = ENDS_WITH_DAY.matcher(key);
        return day.matches()
                ? message("subject.dated", capital(spaced(day.group(1))), words.day(LocalDate.parse(day.group(2))))
                : message("subject.meeting", spaced(key));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String spaced(String key) {
        return key.replace('-', ' ');
    }

    private String message(String key, Object... facts) {
        return messages.getMessage(key, facts, Locale.UK);
    }
}
