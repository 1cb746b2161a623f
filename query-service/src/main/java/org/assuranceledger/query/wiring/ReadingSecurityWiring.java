package org.assuranceledger.query.wiring;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Optional;
import org.assuranceledger.query.signedin.CameBack;
import org.assuranceledger.query.signedin.NotOpen;
import org.assuranceledger.query.signedin.NotSignedIn;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.SignInPlace;
import org.assuranceledger.signin.SignInChecks;
import org.assuranceledger.signin.SignInsHealth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who gets through to what is read: nobody without a known person, and only to read. What a person may see is decided
 * for each view by the table of rights.
 */
@Configuration(proxyBeanMethods = false)
@Import(SignInChecks.class)
public class ReadingSecurityWiring {
    private static final String PROGRAMS = "/api/**";

    @Bean
    Sight sight(Clock clock) {
        return new Sight(clock);
    }

    @Bean
    SignInsHealth signInsHealthIndicator(SignInChecks checks) {
        return new SignInsHealth(checks);
    }

    @Bean
    @Order(20)
    SecurityFilterChain readingSecurity(
            HttpSecurity http,
            JwtDecoder keys,
            SignInChecks checks,
            ObjectProvider<SignInPlace> places,
            ObjectProvider<ClientRegistrationRepository> providers)
            throws Exception {
        NotSignedIn refusal = new NotSignedIn(Optional.ofNullable(places.getIfAvailable()));
        onlyToRead(http);
        http.oauth2ResourceServer(server ->
                        server.jwt(tokens -> tokens.decoder(checks.by(keys))).authenticationEntryPoint(refusal))
                .exceptionHandling(failures -> failures.accessDeniedHandler(new NotOpen()));
        if (providers.getIfAvailable() == null) {
            http.exceptionHandling(failures -> failures.authenticationEntryPoint(refusal))
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .requestCache(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable);
        } else {
            http.oauth2Login(login -> login.failureHandler(new CameBack(checks)))
                    .logout(out -> out.logoutUrl("/sign-out")
                            .logoutSuccessHandler(
                                    (request, response, left) -> response.sendError(HttpStatus.UNAUTHORIZED.value())))
                    .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                            refusal, PathPatternRequestMatcher.withDefaults().matcher(PROGRAMS)));
        }
        return http.build();
    }

    /** Checks what a provider says of who came back from it, by its keys. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(SignInChecks checks) {
        OidcIdTokenDecoderFactory keys = new OidcIdTokenDecoderFactory();
        return provider -> checks.by(keys.createDecoder(provider));
    }

    /** Nothing here changes anything, so there is nothing that another site could forge. */
    private static void onlyToRead(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/assets/**",
                                "/problems/**",
                                "/actuator/health/**",
                                "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .headers(new SafeHeaders())
                .csrf(AbstractHttpConfigurer::disable);
    }
}
