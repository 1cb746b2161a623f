package org.assuranceledger.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Gives out a board's sign-ins, with a key that the service under test is told of. */
final class BoardSignIns {
    private final RSAKey key;
    private final NimbusJwtEncoder encoder;

    BoardSignIns() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("board").generate();
        encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    }

    /** The setting that has the service trust them; the key is written into the folder. */
    String asSetting(Path folder) throws IOException, JOSEException {
        Path file = folder.resolve("sign-ins.pem");
        Files.writeString(
                file,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(key.toRSAPublicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        return "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + file;
    }

    String token(String board, String role) {
        return token("p-" + role, Map.of("board", board, "role", role));
    }

    String lead(String board, String agency) {
        return token("p-" + agency, Map.of("board", board, "role", "agency-lead", "agency", agency));
    }

    private String token(String person, Map<String, String> held) {
        // the real time: sign-ins end by it, whatever day the board's clock shows
        Instant now = Instant.now();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .subject(person)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(7200))
                .claim("boards", List.of(held))
                .build();
        return encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }
}
