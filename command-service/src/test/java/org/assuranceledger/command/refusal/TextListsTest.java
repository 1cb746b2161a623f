package org.assuranceledger.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.refusal.TextRule.NAMED_TWICE;
import static org.assuranceledger.command.refusal.TextRule.NOTHING_NAMED;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextListsTest {
    @Test
    void aListOfShortNamesIsTakenInItsOrder() {
        assertThat(Text.shortNames("agencies", List.of("nelft", " bhr-ccg "))).containsExactly("nelft", "bhr-ccg");
    }

    @Test
    void aListThatMustNameSomethingIsNotEmpty() {
        Refused.by(NOTHING_NAMED, () -> Text.shortNames("agencies", List.of()));
        Refused.by(NOTHING_NAMED, () -> Text.shortNames("agencies", null));
    }

    @Test
    void aListNamesNothingTwice() {
        Refused.by(NAMED_TWICE, () -> Text.shortNames("agencies", List.of("nelft", "nelft ")));
    }

    @Test
    void everyNameInAListCanStandInAnAddress() {
        Refused.by(NOT_A_SHORT_NAME, () -> Text.shortNames("agencies", List.of("North East London")));
    }

    @Test
    void aListMayBeLeftOutWhereItNeedNameNothing() {
        assertThat(Text.lines("links", null)).isEmpty();
        Refused.by(TEXT_MISSING, () -> Text.lines("links", List.of(" ")));
    }

    @Test
    void aLineThatIsBlankIsAbsent() {
        assertThat(Text.lineIfGiven("meeting", Optional.empty())).isEmpty();
        assertThat(Text.lineIfGiven("meeting", Optional.of(" "))).isEmpty();
        assertThat(Text.lineIfGiven("meeting", Optional.of(" Board, 14 October ")))
                .contains("Board, 14 October");
    }
}
