package org.assuranceledger.command.section11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.section11.Rounds.RETURN;
import static org.assuranceledger.command.section11.Rounds.ROUND;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_CLOSED;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assuranceledger.command.fixture.LedgerInAFile;
import org.assuranceledger.command.fixture.LedgerInAFile.Service;
import org.assuranceledger.command.refusal.RuleBroken;
import org.axonframework.config.Configurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round and its returns on a real ledger. */
class RoundAndReturnsTest {
    @TempDir
    private Path folder;

    @Test
    void aRoundsReturnsOpenAndCloseWithItInOneCommit() {
        try (LedgerInAFile ledger = new LedgerInAFile(folder)) {
            Service service = ledger.service(RoundAndReturnsTest::aggregates);
            service.give("1", opening());
            service.give("2", score());
            service.give("3", new DeclareReturn(RETURN, "Director of Nursing", UNSAID));
            service.give("4", new CloseAuditRound(ROUND, Optional.empty(), UNSAID));
            assertThat(ledger.commits())
                    .containsExactly(
                            List.of(
                                    "audit-round-opened " + ROUND,
                                    "return-requested " + RETURN,
                                    "return-requested " + ROUND + "/returns/met-police"),
                            List.of("score-submitted " + RETURN),
                            List.of("return-declared " + RETURN),
                            List.of(
                                    "audit-round-closed " + ROUND,
                                    "return-closed " + RETURN,
                                    "return-closed " + ROUND + "/returns/met-police"));
        }
    }

    @Test
    void aReturnThatClosedWithItsRoundTakesNoScore() {
        try (LedgerInAFile ledger = new LedgerInAFile(folder)) {
            Service service = ledger.service(RoundAndReturnsTest::aggregates);
            service.give("1", opening());
            service.give("2", new CloseAuditRound(ROUND, Optional.empty(), UNSAID));
            assertThatThrownBy(() -> service.give("3", score()))
                    .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                    .extracting(RuleBroken::rule)
                    .isEqualTo(RETURN_IS_CLOSED);
            assertThat(ledger.commits()).hasSize(2);
        }
    }

    private static void aggregates(Configurer axon) {
        axon.registerComponent(StandardSets.class, parts -> Rounds.standardSets())
                .registerComponent(Returns.class, StoredReturns::new)
                .configureAggregate(AuditRound.class)
                .configureAggregate(Return.class);
    }

    private static OpenAuditRound opening() {
        return new OpenAuditRound(
                ROUND,
                "Section 11 audit 2015",
                "strategic",
                "eight-standards-2007",
                Optional.empty(),
                List.of("nelft", "met-police"),
                "",
                UNSAID);
    }

    private static SubmitScore score() {
        return new SubmitScore(RETURN, "5", "met", "94 per cent of staff are in date", UNSAID);
    }
}
