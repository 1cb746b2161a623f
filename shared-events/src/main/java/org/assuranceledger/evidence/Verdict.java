package org.assuranceledger.evidence;

import org.assuranceledger.ledger.Hash;

/** What a check of a record found. */
public sealed interface Verdict {
    /** For a person to read, in sentences. */
    String inWords();

    /**
     * All is there as it was when the last checkpoint was signed.
     *
     * @param of what it is the record of
     * @param checkpoint the last one
     * @param head hash of the last entry that the checkpoint covers
     * @param removedTexts how many texts have been removed, their seals left in their places
     * @param beyond entries after the checkpoint; they follow, but nobody has signed for them
     */
    record Unaltered(String of, Checkpoint checkpoint, Hash head, long removedTexts, long beyond) implements Verdict {
        @Override
        public String inWords() {
            return ("The record of %s is complete and unaltered up to position %d, head %s.%n"
                            + "That is %s, the last recorded at %s, as signed under the name %s.%n%s%s")
                    .formatted(
                            of,
                            checkpoint.position(),
                            head,
                            counted(checkpoint.size(), "line", "lines"),
                            checkpoint.recordedAt(),
                            checkpoint.origin(),
                            removedTexts == 0
                                    ? "No text has been removed from it.%n".formatted()
                                    : "%s removed from it; the seal of each stands in its place.%n"
                                            .formatted(counted(removedTexts, "text has been", "texts have been")),
                            beyond == 0
                                    ? ""
                                    : "%s after the checkpoint, in order but not signed for.%n"
                                            .formatted(counted(beyond, "line comes", "lines come")));
        }

        private static String counted(long count, String one, String many) {
            return count + " " + (count == 1 ? one : many);
        }
    }

    /** What can have happened to an entry. */
    enum Kind {
        /** Something in it is not as it was. */
        ALTERED("has been altered"),
        /** It is not there. */
        MISSING("is missing"),
        /** It does not belong there. */
        INSERTED("has been inserted"),
        /** It stands elsewhere. */
        REORDERED("stands in another place"),
        /** Everything follows, but something else was signed. */
        REWRITTEN("or a line before it has been rewritten, with all hashes after it");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }
    }

    /**
     * Something is not as it was.
     *
     * @param of what it is the record of
     * @param entry the first bad entry, from 1
     * @param position up to where all is good
     * @param why what is wrong, as the rest of a sentence that begins with the entry
     */
    record Altered(String of, long entry, long position, Kind kind, String why) implements Verdict {
        @Override
        public String inWords() {
            String upTo = entry == 1
                    ? "No line stands before it. Look whether this is the file of that record."
                    : "Up to line %d, position %d, each line follows the one before.".formatted(entry - 1, position);
            return "Line %d in the record of %s %s: %s.%n%s%n".formatted(entry, of, kind.inWords, why, upTo);
        }
    }
}
