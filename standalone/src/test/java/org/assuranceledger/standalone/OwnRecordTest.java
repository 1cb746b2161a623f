package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.command.ledger.LedgerStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same program without the demonstration: a board's own record, on the clock outside. */
class OwnRecordTest {
    private static final Clock OUTSIDE = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void itStartsEmptyOnTheClockOutsideWhateverElseIsSet() throws Exception {
        BoardSignIns signIns = new BoardSignIns();
        try (Running service =
                Running.in(folder, OUTSIDE, signIns.asSetting(folder), "--standalone.demonstration=true")) {
            String inspector = signIns.token("*", "inspector");

            assertThat(service.bean(LedgerStore.class).head().position()).isZero();
            assertThat(service.get("/api/v1/boards", inspector)
                            .json()
                            .path("boards")
                            .size())
                    .isZero();
            assertThat(service.get("/api/v1/boards", inspector)
                            .json()
                            .path("demonstration")
                            .isNull())
                    .isTrue();
            assertThat(service.bean(Clock.class).instant()).isEqualTo(OUTSIDE.instant());
            assertThat(service.answersOnVirtualThreads()).isTrue();
            assertThat(service.send("GET", "/demonstration/token?person=manager", "", Map.of())
                            .status())
                    .isEqualTo(401);

            String board = "{\"name\": \"Ambleford Safeguarding Children Board\", \"effectiveOn\": \"2026-03-04\"}";
            assertThat(new Member(service, signIns.token("*", "administrator"))
                            .begins("ambleford", board)
                            .path("recordedAt")
                            .asString())
                    .isEqualTo("2026-03-04T10:00:00Z");
        }
        Options demonstration = Options.of("--folder=" + folder, "--demonstration");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OpenRecord.open(demonstration))
                .withMessageContaining("a board's own record")
                .withMessageContaining("never mixed");
    }

    /** Told of a provider as README.md says. */
    @Test
    void aBrowserIsSentToWhereTheBoardsPeopleSignIn() {
        try (IssuerForTests provider = new IssuerForTests();
                Running service = Running.in(
                        folder,
                        OUTSIDE,
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + provider.address(),
                        "--spring.security.oauth2.client.provider.board.issuer-uri=" + provider.address(),
                        "--spring.security.oauth2.client.registration.board.client-id=assurance-ledger",
                        "--spring.security.oauth2.client.registration.board.client-secret=known-to-both",
                        "--spring.security.oauth2.client.registration.board.scope=openid")) {
            assertThat(redirect(service, "/boards/ambleford")).endsWith("/oauth2/authorization/board");
            assertThat(redirect(service, "/oauth2/authorization/board"))
                    .startsWith(provider.address() + "/authorize?")
                    .contains("client_id=assurance-ledger");
        }
    }

    private static String redirect(Running service, String page) {
        return String.join(
                "", service.send("GET", page, "", Map.of("Accept", "text/html")).headers("Location"));
    }

    @Test
    void itDoesNotStartWhereNobodyCouldSignIn() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Running.in(folder, OUTSIDE))
                .withMessageContaining("Nobody could sign in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--spring.mongodb.uri=mongodb://127.0.0.1:1/boards", "--ledger.store=sqlite"})
    void theDemonstrationKeepsItsRecordInItsOwnFileAndNowhereElse(String elsewhere) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Running.demonstration(folder, elsewhere))
                .withMessageContaining("and nowhere else");
    }
}
