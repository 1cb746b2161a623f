package org.assuranceledger.query.page;

import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.query.boards.BoardView;

/**
 * A step of the way to a page.
 *
 * @param words what the page there is called, or the key of its words
 * @param path its address without the moment shown
 * @param isKey whether {@code words} are a key
 */
public record Crumb(String words, String path, boolean isKey) {
    /** A page that is called after something in the record. */
    public static Crumb named(String words, String path) {
        return new Crumb(words, path, false);
    }

    /** A page whose name is in the message file under {@code key}. */
    public static Crumb titled(String key, String path) {
        return new Crumb(key, path, true);
    }

    /** The way to a page of a board, from the list of boards. */
    public static List<Crumb> way(BoardView board, Crumb... further) {
        return Stream.concat(
                        Stream.of(titled("boards.title", "/"), named(board.name(), "/boards/" + board.boardId())),
                        Stream.of(further))
                .toList();
    }
}
