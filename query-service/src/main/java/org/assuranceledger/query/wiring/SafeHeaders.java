package org.assuranceledger.query.wiring;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

/**
 * What a browser is told with every answer: to load nothing from elsewhere, run nothing, be framed by nobody, guess no
 * content type, tell no other site where it came from, and keep nothing of a record; the last three are Spring's own.
 */
public final class SafeHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_FROM_ELSEWHERE))
                .referrerPolicy(Customizer.withDefaults());
    }
}
