package org.assuranceledger.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that may sign for a record: one that is trusted to begin with, and each that the one before has introduced.
 */
public final class KeyRing {
    private static final String INTRODUCTION = "assurance-ledger/key/1";
    private static final String FROM = "from ";

    private record Term(VerifierKey key, long from) {}

    private final List<Term> terms = new ArrayList<>();

    private KeyRing(VerifierKey first) {
        terms.add(new Term(first, 0));
    }

    /** Begins with a key that is trusted for a reason of one's own, such as having it from the board on paper. */
    public static KeyRing trusting(VerifierKey first) {
        return new KeyRing(first);
    }

    /** Has one key introduce the next, which signs as well, to show that it is there. */
    public static SignedNote introduce(SigningKey old, SigningKey next, long from) {
        return next.alsoSign(old.sign(introduction(next.verifier(), from)));
    }

    /**
     * Takes an introduction in; one that it knows already, or that lies before the first trusted key, changes nothing.
     *
     * @throws NotEvidence if it is none
     */
    public KeyRing take(SignedNote note) {
        List<String> lines = note.text().lines().toList();
        if (lines.size() != 3
                || !lines.getFirst().equals(INTRODUCTION)
                || !lines.get(1).matches(FROM + "\\d{1,18}")) {
            throw new NotEvidence("This is a signed note, but does not introduce a key.");
        }
        long from = Long.parseLong(lines.get(1).substring(FROM.length()));
        VerifierKey next = VerifierKey.read(lines.getLast());
        Term last = terms.getLast();
        if (from >= last.from && next.name().equals(last.key.name()) && last.key.signed(note) && next.signed(note)) {
            terms.add(new Term(next, from));
        }
        return this;
    }

    /** The key that signs now. */
    public VerifierKey current() {
        return terms.getLast().key;
    }

    /**
     * Reads the checkpoint in a note that the key of its time has signed.
     *
     * @throws NotEvidence if it has not, or it is no checkpoint
     */
    public Checkpoint open(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.read(note.text());
        if (signer(note, checkpoint.size()).isEmpty()) {
            throw new NotEvidence("The checkpoint of %d lines is not signed by the key that is trusted (%s)."
                    .formatted(checkpoint.size(), current().id()));
        }
        return checkpoint;
    }

    /** Two keys may sign at the size at which one takes over from the other. */
    private Optional<VerifierKey> signer(SignedNote note, long size) {
        for (int i = 0; i < terms.size(); i++) {
            long until = i + 1 < terms.size() ? terms.get(i + 1).from : Long.MAX_VALUE;
            Term term = terms.get(i);
            if (term.from <= size && size <= until && term.key.signed(note)) {
                return Optional.of(term.key);
            }
        }
        return Optional.empty();
    }

    private static String introduction(VerifierKey key, long from) {
        return INTRODUCTION + "\n" + FROM + from + "\n" + key.written() + "\n";
    }
}
