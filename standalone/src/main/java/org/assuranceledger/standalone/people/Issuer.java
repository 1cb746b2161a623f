package org.assuranceledger.standalone.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.assuranceledger.access.Membership;
import org.assuranceledger.access.Person;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Gives out the demonstration's sign-ins, under a key that is made at the start and never leaves this process. */
public final class Issuer {
    /** How long a sign-in lasts, at most: with the process its key ends. */
    public static final Duration LASTS = Duration.ofHours(12);

    private static final String ADDRESS = "http://localhost/demonstration";
    private static final int KEY_BYTES = 32;

    private final InstantSource time;
    private final JwtEncoder encoder;
    private final JwtDecoder decoder;

    /**
     * Makes the key.
     *
     * @param time the real time, by which sign-ins end; the demonstration's own clock has nothing to do with them
     */
    public Issuer(InstantSource time) {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        SecretKey key = new SecretKeySpec(secret, "HmacSHA256");
        NimbusJwtDecoder reader = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        reader.setJwtValidator(JwtValidators.createDefaultWithIssuer(ADDRESS));
        this.time = time;
        this.decoder = reader;
        this.encoder = NimbusJwtEncoder.withSecretKey(key)
                .algorithm(MacAlgorithm.HS256)
                .build();
    }

    /** Reads the sign-ins that were given out here, and no others. */
    public JwtDecoder decoder() {
        return decoder;
    }

    /** A sign-in that says who someone is and which roles they hold. */
    public String tokenFor(Person person) {
        Instant now = time.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ADDRESS)
                .subject(person.id())
                .issuedAt(now)
                .expiresAt(now.plus(LASTS))
                .claim(
                        "boards",
                        person.memberships().stream().map(Issuer::entry).toList())
                .build();
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private static Map<String, String> entry(Membership held) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("board", held.board());
        entry.put("role", held.role().code());
        held.agency().ifPresent(agency -> entry.put("agency", agency));
        held.from().ifPresent(day -> entry.put("from", day.toString()));
        held.to().ifPresent(day -> entry.put("to", day.toString()));
        return entry;
    }
}
