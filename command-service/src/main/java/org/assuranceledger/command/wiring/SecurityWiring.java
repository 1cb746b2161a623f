package org.assuranceledger.command.wiring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.assuranceledger.command.evidence.LedgerEndpoint;
import org.assuranceledger.command.surface.Addresses;
import org.assuranceledger.command.surface.Problem;
import org.assuranceledger.command.surface.SignInRefusal;
import org.assuranceledger.signin.SignInChecks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who gets through to the command API: nobody without a token that its issuer signed. What a person may do there is
 * decided for each command by the table of rights.
 */
@Configuration(proxyBeanMethods = false)
@Import(SignInChecks.class)
class SecurityWiring {
    private static final Pattern OTHERS = Pattern.compile("/(version|record|record/checkpoint)$");

    /** Whoever opens an answer in a browser loads, sends and frames nothing from there. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(10)
    SecurityFilterChain commandApiSecurity(HttpSecurity http, JwtDecoder keys, SignInChecks checks) throws Exception {
        return stateless(http.securityMatcher(SecurityWiring::isForCommands), checks.by(keys))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, Problem.EXPLAINED + "*", LedgerEndpoint.ADDRESS + "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** Tokens only: no session, no cookie, so no forged request from another page either. */
    static HttpSecurity stateless(HttpSecurity http, JwtDecoder signIns) throws Exception {
        SignInRefusal refusal = new SignInRefusal();
        return http.oauth2ResourceServer(
                        server -> server.jwt(tokens -> tokens.decoder(signIns)).authenticationEntryPoint(refusal))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(refusal))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING))
                        .referrerPolicy(Customizer.withDefaults()))
                .requestCache(AbstractHttpConfigurer::disable);
    }

    /** Whether a request is the command API's: whatever changes something, versions, evidence, and rules explained. */
    static boolean isForCommands(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return path.startsWith(Problem.EXPLAINED)
                || path.startsWith(LedgerEndpoint.ADDRESS + "/")
                || path.startsWith(Addresses.API)
                        && (!reads || OTHERS.matcher(path).find());
    }
}
