package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.OutcomeUnknown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever is refused for something that passes by itself is told when to ask again. */
class AskAgainTest {
    @BeforeAll
    static void faultsAreMeant() {
        ((Logger) LoggerFactory.getLogger(Unforeseen.class)).setLevel(Level.OFF);
    }

    @AfterAll
    static void faultsAreLoggedAgain() {
        ((Logger) LoggerFactory.getLogger(Unforeseen.class)).setLevel(null);
    }

    private final IllegalStateException away = new IllegalStateException("away");

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoeverCouldNotBeToldWhetherItWasRecordedAsksAgainSoon() {
        assertThat(problem(new OutcomeUnknown(away)).code()).isEqualTo("outcome-unknown");
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void whoeverCouldNotReachTheRecordAsksAgainSoon() {
        assertThat(problem(away).code()).isEqualTo("store-away");
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void aBrokenRecordIsNotSoonMended() {
        assertThat(problem(new LedgerBroken(7, "it is missing")).code()).isEqualTo("ledger-broken");
        assertThat(response.containsHeader("Retry-After")).isFalse();
    }

    @Test
    void aFaultOfOursIsToldByItsNumberAndWithoutItsMessage() {
        Problem problem = problem(new IllegalArgumentException("words of the record"));
        assertThat(problem.code()).isEqualTo("unforeseen");
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.trace())
                .hasValueSatisfying(trace -> assertThat(problem.remedy()).contains(trace));
        assertThat(problem.toString()).doesNotContain("words of the record");
    }

    @Test
    void whatTheWebServerTurnsAwayIsARefusalOfTheBook() {
        assertThat(RejectedRequest.ruleFor(500)).isEqualTo(SurfaceRule.SERVER_FAILED);
        assertThat(SurfaceRule.SERVER_FAILED.status()).isEqualTo(500);
        assertThat(RejectedRequest.ruleFor(503)).isEqualTo(SurfaceRule.SERVER_FAILED);
        assertThat(RejectedRequest.ruleFor(404)).isEqualTo(SurfaceRule.NO_SUCH_ADDRESS);
        assertThat(RejectedRequest.ruleFor(401)).isEqualTo(SurfaceRule.NOT_SIGNED_IN);
        assertThat(RejectedRequest.ruleFor(400)).isEqualTo(SurfaceRule.ADDRESS_REFUSED);
    }

    private Problem problem(Exception failure) {
        return new Refusals(away::equals).of(failure, new MockHttpServletRequest(), response);
    }
}
