package org.assuranceledger.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {
    @Test
    void theWordsThatOnlyOneOfTwoTextsHasAreMarked() {
        assertThat(MarkedWords.of("Finish the problem profile", "Publish the profile"))
                .containsExactly(
                        new MarkedWords("Finish ", true),
                        new MarkedWords("the ", false),
                        new MarkedWords("problem ", true),
                        new MarkedWords("profile", false));
    }

    @Test
    void theRunsTogetherAreTheText() {
        String text = "First line\n  second, with  spaces\nthird ";

        assertThat(MarkedWords.of(text, "second line").stream()
                        .map(MarkedWords::words)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void nothingIsMarkedWhereTwoTextsHaveNothingInCommonOrOneIsMissing() {
        assertThat(MarkedWords.of("Finish it", "")).isEqualTo(List.of(new MarkedWords("Finish it", false)));
        assertThat(MarkedWords.of("Finish it", "Begin anew")).isEqualTo(List.of(new MarkedWords("Finish it", false)));
    }

    @Test
    void aTextTooLongToReadWithMarksHasNone() {
        String longText = "word ".repeat(401);

        assertThat(MarkedWords.of(longText, "word")).containsExactly(new MarkedWords(longText, false));
        assertThat(MarkedWords.of("one word", longText)).containsExactly(new MarkedWords("one word", false));
    }
}
