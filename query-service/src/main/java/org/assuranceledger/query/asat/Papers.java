package org.assuranceledger.query.asat;

import java.util.List;

/** The papers that meetings had before them. */
public interface Papers {
    /** The view that they come from. */
    String VIEW = "meetings";

    /** All papers of a board that were recorded by a position, in the order they were presented. */
    List<Paper> of(String boardId, long position);
}
