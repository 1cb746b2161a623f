package org.assuranceledger.command.surface;

import java.util.List;
import java.util.Map;
import org.assuranceledger.access.IssuerForTests;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Signs people in, as an issuer that the service under test is told to trust. */
final class SignIns implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final IssuerForTests ISSUER = new IssuerForTests();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER.address())
                .applyTo(context);
    }

    /** A token of a person who holds these roles, each a map as in the claim. */
    static String token(String person, List<Map<String, String>> boards) {
        return ISSUER.token(person, boards);
    }

    /** A token of a person who holds one role on one board. */
    static String token(String board, String role) {
        return token("p-" + role, List.of(Map.of("board", board, "role", role)));
    }

    /** A token of a person who speaks for an agency. */
    static String lead(String board, String agency) {
        return token("p-" + agency, List.of(Map.of("board", board, "role", "agency-lead", "agency", agency)));
    }
}
