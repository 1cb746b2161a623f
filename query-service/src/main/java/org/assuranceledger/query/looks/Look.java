package org.assuranceledger.query.looks;

import java.time.Instant;

/**
 * One answer that an inspector was given, or was about to be given.
 *
 * @param person opaque id
 * @param role in which role, such as {@code inspector}
 * @param boardId whose record it was
 * @param view its name in the table of rights
 * @param address what was asked for, without the words of a search: see {@link LookedAt}
 * @param at when, UTC, in whole milliseconds
 * @param position last ledger entry that the answer took in
 */
public record Look(
        String person, String role, String boardId, String view, String address, Instant at, long position) {}
