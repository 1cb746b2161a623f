package org.assuranceledger.command.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.challenge.Challenges.ANSWERED;
import static org.assuranceledger.command.challenge.Challenges.CLOSED;
import static org.assuranceledger.command.challenge.Challenges.ESCALATED;
import static org.assuranceledger.command.challenge.Challenges.ID;
import static org.assuranceledger.command.challenge.Challenges.JUDGED_ADEQUATE;
import static org.assuranceledger.command.challenge.Challenges.JUDGED_INADEQUATE;
import static org.assuranceledger.command.challenge.Challenges.MEETING;
import static org.assuranceledger.command.challenge.Challenges.REOPENED;
import static org.assuranceledger.command.challenge.Challenges.logged;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assuranceledger.challenge.ChallengeProgress;
import org.assuranceledger.challenge.ChallengeState;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.OfOneChallenge;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/challenge-states.md} to what a challenge does: every command in every state. */
class ChallengeStatesTest {
    private static final Path PAGE = Path.of("../docs/challenge-states.md");
    private static final ChallengeLogged LOGGED = logged(List.of("nelft"));

    private static final Map<String, List<OfOneChallenge>> BEFORE = Map.of(
            "open", List.of(LOGGED),
            "responded", List.of(LOGGED, ANSWERED),
            "accepted", List.of(LOGGED, ANSWERED, JUDGED_ADEQUATE),
            "not accepted", List.of(LOGGED, ANSWERED, JUDGED_INADEQUATE),
            "escalated", List.of(LOGGED, ANSWERED, JUDGED_INADEQUATE, ESCALATED),
            "closed", List.of(LOGGED, ANSWERED, JUDGED_ADEQUATE, CLOSED),
            "reopened", List.of(LOGGED, ANSWERED, JUDGED_ADEQUATE, CLOSED, REOPENED));

    /**
     * What the table says of one state and one command: the state that follows, or the code of the rule that refuses.
     */
    record Cell(String state, String command, String says) {}

    static Stream<Cell> cells() throws IOException {
        List<List<String>> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line ->
                        Stream.of(line.split("\\|")).skip(1).map(String::strip).toList())
                .toList();
        List<String> commands = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(i -> new Cell(row.getFirst(), commands.get(i), row.get(i))));
    }

    @Test
    void everyStateIsInTheTable() throws IOException {
        assertThat(cells().map(Cell::state).distinct())
                .containsExactlyElementsOf(Stream.of(ChallengeState.values())
                        .map(ChallengeState::words)
                        .toList());
        assertThat(cells()).hasSize(7 * 8);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theTableIsWhatAChallengeDoes(Cell cell) {
        List<OfOneChallenge> before = BEFORE.get(cell.state());
        assertThat(after(before.stream())).isEqualTo(cell.state());
        AggregateTestFixture<Challenge> challenge = Fixtures.of(Challenge.class);
        ResultValidator<Challenge> result = challenge.given(before).when(command(cell.command(), before));
        if (cell.says().startsWith("`")) {
            result.expectNoEvents().expectExceptionDetails(rule(cell.says().replace("`", "")));
        } else {
            result.expectSuccessfulHandlerExecution();
            assertThat(after(challenge.getEventStore().readEvents(ID).asStream().map(event ->
                            (OfOneChallenge) event.getPayload())))
                    .isEqualTo(cell.says());
        }
    }

    private static String after(Stream<OfOneChallenge> events) {
        return events.reduce(ChallengeProgress.of(LOGGED), ChallengeProgress::after, (one, other) -> other)
                .state()
                .words();
    }

    private static ChallengeRule rule(String code) {
        return ChallengeRule.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Object command(String name, List<OfOneChallenge> before) {
        return switch (name) {
            case "RecordChallengeResponse" -> new RecordChallengeResponse(ID, "nelft", "We have", "", UNSAID);
            case "JudgeResponse, adequate" -> new JudgeResponse(ID, 1, true, "It will do", UNSAID);
            case "JudgeResponse, not adequate" -> new JudgeResponse(ID, 1, false, "It will not do", UNSAID);
            case "EscalateChallenge" ->
                new EscalateChallenge(ID, before.contains(ESCALATED) ? 3 : 2, "Chief officer", "", "Too late", UNSAID);
            case "CloseChallenge" -> new CloseChallenge(ID, "Done", Optional.empty(), UNSAID);
            case "CloseChallenge at a meeting" -> new CloseChallenge(ID, "Done", MEETING, UNSAID);
            case "ReopenChallenge" -> new ReopenChallenge(ID, "It fell again", UNSAID);
            case "RecordChallengeImpact" -> new RecordChallengeImpact(ID, "Seen sooner", UNSAID);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
