package org.assuranceledger.query.page;

import java.util.List;
import java.util.stream.Collectors;
import org.assuranceledger.query.boards.BoardView;

/** What stands on a board's pages, in the words they have for it, for tables that are saved from them. */
public record BoardWords(BoardView board, Words words, Subjects subjects) {
    private static final String AND = "; ";

    /** The message of a key. */
    public String of(String key, Object... facts) {
        return words.of(key, facts);
    }

    /** The word for a code, as {@link Words#code} has it. */
    public String code(String family, Object code) {
        return words.code(family, code);
    }

    /** "Yes" or "No". */
    public String yes(boolean is) {
        return words.of(is ? "save.yes" : "save.no");
    }

    /** An agency by its name. */
    public String agency(String agencyId) {
        return board.agencyName(agencyId);
    }

    /** Several agencies by their names. */
    public String agencies(List<String> agencyIds) {
        return agencyIds.stream().map(this::agency).collect(Collectors.joining(AND));
    }

    /** What an address names. */
    public String subject(String address) {
        return subjects.of(board, address).words();
    }
}
