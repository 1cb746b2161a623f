package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.assuranceledger.command.board.SetEscalationStages;
import org.assuranceledger.command.refusal.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CommandReaderTest {
    private static final CommandShape STAGES = new CommandShape(SetEscalationStages.class, Set.of("board"));

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "-99999999999", "1e400", "1.5", "12345678901234567890123"})
    void aNumberThatIsNoneOfTheWholeNumbersIsRefused(String days) {
        ObjectNode body = (ObjectNode) JsonMapper.shared()
                .readTree("{\"stages\": [{\"name\": \"Agency lead\", \"days\": %s}]}".formatted(days));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CommandReader.read(STAGES, "redbridge", Map.of("board", "redbridge"), body))
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo(SurfaceRule.FIELD_OF_WRONG_KIND);
                    assertThat(refusal.facts()).containsExactly("stages[0].days", "a whole number");
                });
    }
}
