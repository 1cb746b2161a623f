package org.assuranceledger.command.surface;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs people in, with a key that the service under test trusts. */
@TestConfiguration(proxyBeanMethods = false)
class SignIns {
    private static final RSAKey KEY = key();
    private static final NimbusJwtEncoder ENCODER = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(KEY)));

    @Bean
    JwtDecoder jwtDecoder() throws Exception {
        return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    }

    /** A token of a person who holds these roles, each a map as in the claim. */
    static String token(String person, List<Map<String, String>> boards) {
        Instant now = Instant.now();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .subject(person)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(3600))
                .claim("boards", boards)
                .build();
        return ENCODER.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }

    /** A token of a person who holds one role on one board. */
    static String token(String board, String role) {
        return token("p-" + role, List.of(Map.of("board", board, "role", role)));
    }

    /** A token of a person who speaks for an agency. */
    static String lead(String board, String agency) {
        return token("p-" + agency, List.of(Map.of("board", board, "role", "agency-lead", "agency", agency)));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
