package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Permissions.Kind;
import org.assuranceledger.access.Permissions.Row;
import org.assuranceledger.access.Right;
import org.assuranceledger.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every cell of the table of rights, asked for over HTTP by someone who holds that one role. */
@OverHttp
class RightsTest {
    private static final String BOARD = "rights";

    /** Recorded by the service itself and not asked for by anyone. */
    private static final List<String> WITHOUT_ADDRESS = List.of("DeclareDemonstration");

    /** Asked for where there is no board yet. */
    private static final List<String> BEGINNINGS = List.of("EstablishBoard");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void theBoardHasARecord() {
        new Scene(port, BOARD).established();
    }

    @Test
    void everyCommandHasAnAddressAndARow() {
        assertThat(addresses().map(Address::row))
                .containsExactlyInAnyOrderElementsOf(rows(Kind.COMMAND)
                        .map(Row::name)
                        .filter(name -> !WITHOUT_ADDRESS.contains(name))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleMayWhatItsColumnSays(Role role) {
        Api api = new Api(port, SignIns.token("p-1", List.of(held(role))));
        assertThat(addresses()).allSatisfy(address -> {
            boolean may = Permissions.of(address.row(), role) != Right.NO;
            String code = api.post(address.path(), "{}", Map.of()).code();
            assertThat(code).as(address.row()).isEqualTo(may ? address.onceAdmitted() : "not-your-role");
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleMayAskForVersionsIfItsColumnSaysSo(Role role) {
        boolean may = Permissions.of("versions", role) != Right.NO;
        assertThat(new Api(port, SignIns.token("p-1", List.of(held(role))))
                        .get("/api/v1/boards/" + BOARD + "/version")
                        .code())
                .isEqualTo(may ? "" : "not-your-role");
    }

    @Test
    void nobodyMayAnythingWithoutSigningIn() {
        Api nobody = new Api(port, "");
        assertThat(addresses()).allSatisfy(address -> {
            Api.Reply reply = nobody.post(address.path(), "{}", Map.of());
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo("not-signed-in");
            assertThat(reply.header("www-authenticate")).startsWith("Bearer");
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverMayNotIsToldOfABoardThatIsNotThere(Role role) {
        Api api = new Api(port, SignIns.token("p-1", List.of(held(role))));
        assertThat(addresses().filter(address -> !BEGINNINGS.contains(address.row())))
                .allSatisfy(address -> {
                    Api.Reply reply = api.post(address.path().replace(BOARD, "nowhere"), "{}", Map.of());
                    assertThat(reply.status()).isEqualTo(404);
                    assertThat(reply.code()).isEqualTo("no-such-board");
                });
    }

    @Test
    void nobodyMayAnythingOnAnotherBoard() {
        Api api = new Api(port, SignIns.token("elsewhere", "board-manager"));
        assertThat(addresses())
                .allSatisfy(address -> assertThat(
                                api.post(address.path(), "{}", Map.of()).code())
                        .isEqualTo("no-role-on-board"));
    }

    /** What the code of the refusal is once someone is admitted: nothing is asked for properly here. */
    private record Address(String row, String path, String onceAdmitted) {}

    /** Every address of a command, with "1" for each of its parts but the board. */
    private Stream<Address> addresses() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().isAnnotationPresent(CommandEndpoint.class))
                .map(entry -> new Address(
                        MayThey.rowFor(entry.getValue()), path(entry.getKey()), onceAdmitted(entry.getValue())))
                .filter(address -> !address.row().equals(MayThey.VERSIONS));
    }

    private static String onceAdmitted(HandlerMethod method) {
        return Addresses.command(method).isPresent() ? "key-missing" : "plan-file-has-no-good-rows";
    }

    private static String path(RequestMappingInfo info) {
        String pattern = info.getPatternValues().iterator().next();
        return pattern.replace("{board}", BOARD).replaceAll("\\{\\w+}", "1");
    }

    private static Stream<Row> rows(Kind kind) {
        return Permissions.rows().stream().filter(row -> row.kind() == kind);
    }

    private static Map<String, String> held(Role role) {
        return Map.of("board", BOARD, "role", role.code(), "agency", "nelft");
    }
}
