package org.assuranceledger.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with signatures under it (C2SP signed-note). Whether they are good is for {@link VerifierKey#signed} to say.
 *
 * @param text ends with a line break
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** More than anyone signs one note with. */
    private static final int MOST_SIGNATURES = 100;

    /** Keeps its own copy. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * Reads one note.
     *
     * @throws NotEvidence if it is none, or more than one
     */
    public static SignedNote read(String written) {
        List<SignedNote> notes = readAll(written);
        if (notes.size() != 1) {
            throw new NotEvidence("There are %d signed notes where there should be one.".formatted(notes.size()));
        }
        return notes.getFirst();
    }

    /**
     * Reads notes that stand one under the other, with or without an empty line between them. What was cut off at the
     * end is no note and left out.
     *
     * @throws NotEvidence if what is there before the end is no note
     */
    public static List<SignedNote> readAll(String written) {
        List<SignedNote> notes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<NoteSignature> signatures = new ArrayList<>();
        String whole = written.substring(0, written.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            if (line.startsWith(NoteSignature.MARK)) {
                signatures.add(signature(line));
            } else {
                if (!signatures.isEmpty()) {
                    notes.add(note(text, signatures));
                }
                if (!text.isEmpty() || !line.isEmpty()) {
                    text.append(line).append('\n');
                }
            }
        }
        if (!signatures.isEmpty()) {
            notes.add(note(text, signatures));
        }
        return notes;
    }

    /** As it is kept in files. */
    public String written() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }

    SignedNote with(NoteSignature signature) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    private static NoteSignature signature(String line) {
        return NoteSignature.read(line).orElseThrow(() -> new NotEvidence("A signature under a note cannot be read."));
    }

    private static SignedNote note(StringBuilder text, List<NoteSignature> signatures) {
        if (text.length() < 3 || !text.toString().endsWith("\n\n") || signatures.size() > MOST_SIGNATURES) {
            throw new NotEvidence("A note has a text, an empty line and signatures, and one of them is missing.");
        }
        SignedNote note = new SignedNote(text.substring(0, text.length() - 1), signatures);
        text.setLength(0);
        signatures.clear();
        return note;
    }
}
