package org.assuranceledger.verifier;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.NotEvidence;
import org.assuranceledger.evidence.RecordCheck;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.Verdict;
import org.assuranceledger.evidence.VerifierKey;

/** Says of a record that was handed over whether it is complete and unaltered. */
public final class Verify {
    private static final int UNALTERED = 0;
    private static final int ALTERED = 1;
    private static final int UNUSABLE = 2;

    private Verify() {}

    /** Ends with 0 where all is well, 1 where an entry is not as it was, and 2 where that cannot be told. */
    public static void main(String[] commandLine) {
        System.exit(run(System.out, System.err, commandLine));
    }

    static int run(PrintStream out, PrintStream problems, String... commandLine) {
        try {
            Asked asked = Asked.of(commandLine);
            Verdict verdict = verdict(asked);
            out.print(verdict.inWords());
            return verdict instanceof Verdict.Unaltered ? UNALTERED : ALTERED;
        } catch (Unusable | NotEvidence e) {
            problems.println(e.getMessage());
            return UNUSABLE;
        }
    }

    private static Verdict verdict(Asked asked) {
        KeyRing keys = KeyRing.trusting(VerifierKey.read(asked.key().strip()));
        asked.keys().ifPresent(file -> introductions(file).forEach(keys::take));
        List<SignedNote> checkpoints = SignedNote.readAll(HandedIn.text(asked.checkpoint()));
        try (RecordFile lines = RecordFile.open(asked.record())) {
            return RecordCheck.of(lines, keys, checkpoints);
        }
    }

    /** The first line of a list of keys is the first key; one believes it only if one has it from elsewhere. */
    private static List<SignedNote> introductions(Path file) {
        String text = HandedIn.text(file);
        return SignedNote.readAll(text.substring(text.indexOf('\n') + 1));
    }
}
