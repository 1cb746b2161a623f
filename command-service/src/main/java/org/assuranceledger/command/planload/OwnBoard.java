package org.assuranceledger.command.planload;

import static org.assuranceledger.command.planload.PlanFileRule.PLAN_OF_ANOTHER_BOARD;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.submission.Versions;
import org.assuranceledger.json.EventJson;

/**
 * Whether a plan file is of the board to whose address it was sent. Boards print their names in many ways, so one word
 * that both have is enough; the words that are in every board's name are none.
 */
final class OwnBoard {
    private static final Set<String> IN_EVERY_NAME = Set.of(
            "a",
            "and",
            "authority",
            "board",
            "borough",
            "business",
            "child",
            "children",
            "childrens",
            "city",
            "council",
            "county",
            "for",
            "local",
            "london",
            "lscb",
            "lscp",
            "of",
            "partnership",
            "plan",
            "s",
            "safeguarding",
            "scb",
            "the");

    private final Versions versions;

    OwnBoard(Versions versions) {
        this.versions = versions;
    }

    /** Why not, if the name that a plan prints is another board's. */
    Optional<RuleBroken> refusal(String printed, String boardId) {
        Optional<String> name = name(boardId);
        Set<String> words = telling(printed);
        boolean own = name.isEmpty()
                || words.isEmpty()
                || telling(name.get() + " " + boardId).stream().anyMatch(words::contains);
        return own ? Optional.empty() : Optional.of(new RuleBroken(PLAN_OF_ANOTHER_BOARD, printed, name.get()));
    }

    private Optional<String> name(String boardId) {
        return versions.allOf(boardId).stream()
                .filter(one -> one.event().type().equals("board-established"))
                .map(one -> EventJson.plain(one.event()).path("name").asString(""))
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static Set<String> telling(String name) {
        return Arrays.stream(name.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !IN_EVERY_NAME.contains(word))
                .collect(Collectors.toSet());
    }
}
