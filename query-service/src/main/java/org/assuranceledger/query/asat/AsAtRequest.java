package org.assuranceledger.query.asat;

import org.jspecify.annotations.Nullable;

/**
 * The moment a reader asks about, as written in the address.
 *
 * @param asAt an instant ({@code 2015-10-31T17:00:00Z}), a time in Europe/London ({@code 2015-10-31T17:00}), a day,
 *     meaning its end there, or {@code position:123}; absent for now
 * @param effectiveOn a day: only what was true by its end; absent for all that was known
 * @param basis {@code recorded} (or absent), or {@code presented}: only what a paper had shown to a meeting
 * @param atLeast a ledger position that the answer should take in, such as the one a change was answered with
 */
public record AsAtRequest(
        @Nullable String asAt,
        @Nullable String effectiveOn,
        @Nullable String basis,
        @Nullable String atLeast) {
    /** Now, with all that is known. */
    public static final AsAtRequest NOW = new AsAtRequest(null, null, null, null);

    /** All that was recorded by a moment. */
    public static AsAtRequest at(String asAt) {
        return new AsAtRequest(asAt, null, null, null);
    }

    /** All that was recorded once the entry at this position was. */
    public static AsAtRequest at(long position) {
        return at("position:" + position);
    }

    /** The same moment, asked how things stood on a day. */
    public AsAtRequest effectiveOn(@Nullable String day) {
        return new AsAtRequest(asAt, day, basis, atLeast);
    }

    /** The same moment, and all that was recorded by then. */
    public AsAtRequest recorded() {
        return new AsAtRequest(asAt, effectiveOn, null, atLeast);
    }

    /** The same moment, as the latest paper had presented it by then. */
    public AsAtRequest presented() {
        return new AsAtRequest(asAt, effectiveOn, "presented", atLeast);
    }
}
