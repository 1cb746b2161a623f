package org.assuranceledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes are those that other software signs and reads. */
class SignedNoteTest {
    private static final String NAME = "ledger.example.org/boards";
    private static final String OTHERS_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String OTHERS_NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private final SigningKey key = SigningKey.fresh(NAME);

    @Test
    void aNoteThatOtherSoftwareSignedVerifies() {
        SignedNote note = SignedNote.read(OTHERS_NOTE);
        VerifierKey others = VerifierKey.read(OTHERS_KEY);
        assertThat(others.written()).isEqualTo(OTHERS_KEY);
        assertThat(others.signed(note)).isTrue();
        assertThat(note.written()).isEqualTo(OTHERS_NOTE);
        assertThat(others.signed(SignedNote.read(OTHERS_NOTE.replace("an example", "no example"))))
                .isFalse();
    }

    @Test
    void whatAKeySignsVerifiesWithItsPublicHalfAndNoOther() {
        SignedNote note = SignedNote.read(key.sign("What was said\n").written());
        assertThat(VerifierKey.read(key.verifier().written()).signed(note)).isTrue();
        assertThat(SigningKey.fresh(NAME).verifier().signed(note)).isFalse();
        assertThat(new SignedNote("What was not said\n", note.signatures()))
                .matches(other -> !key.verifier().signed(other));
    }

    @Test
    void aSignatureOfAnUnknownKeyIsPassedOverAndABadOneOfAKnownKeyIsNot() {
        SigningKey stranger = SigningKey.fresh(NAME);
        SignedNote both = stranger.alsoSign(key.sign("What was said\n"));
        assertThat(key.verifier().signed(both)).isTrue();
        SignedNote bad = key.sign("Something else\n");
        SignedNote mixed = new SignedNote(
                "What was said\n",
                List.of(both.signatures().getFirst(), bad.signatures().getFirst()));
        assertThat(key.verifier().signed(mixed)).isFalse();
    }

    @Test
    void aSigningKeyIsReadAsItWasWritten() {
        SigningKey again = SigningKey.read(key.written());
        assertThat(again.verifier()).isEqualTo(key.verifier());
        assertThat(again.sign("The same\n")).isEqualTo(key.sign("The same\n"));
        assertThat(again.written()).isEqualTo(key.written());
    }

    @Test
    void halvesOfDifferentKeysAreRefusedWithoutAWordOfThem() {
        String secret = key.written().lines().findFirst().orElseThrow();
        String other = SigningKey.fresh(NAME).verifier().written();
        for (String wrong :
                List.of(secret + "\n" + other, secret, "", "PRIVATE+KEY+\n" + other, other + "\n" + other)) {
            assertThatExceptionOfType(NotEvidence.class)
                    .isThrownBy(() -> SigningKey.read(wrong))
                    .withMessageNotContaining(secret.substring(secret.length() - 20));
        }
    }

    @Test
    void manyNotesStandOneUnderTheOtherAndACutOffEndIsLeftOut() {
        SignedNote one = key.sign("One\n");
        SignedNote two = key.sign("Two\n\nwith an empty line\n");
        String file = one.written() + "\n" + two.written() + one.written() + "\nThree\n";
        assertThat(SignedNote.readAll(file)).containsExactly(one, two, one);
        assertThat(SignedNote.readAll("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A text\n",
                "A text\n\u2014 a AAAAAAA=\n",
                "A text\n\n\u2014 a\n",
                "A text\n\n\u2014 a A!==\n"
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThatExceptionOfType(NotEvidence.class).isThrownBy(() -> SignedNote.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==",
                "example com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+????"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatExceptionOfType(NotEvidence.class).isThrownBy(() -> VerifierKey.read(text));
    }

    @Test
    void aKeysNameIsOneWord() {
        for (String name : List.of("", "two words", "a+b", "a\u00a0b", "a\nb")) {
            assertThatExceptionOfType(NotEvidence.class).isThrownBy(() -> SigningKey.fresh(name));
        }
    }
}
