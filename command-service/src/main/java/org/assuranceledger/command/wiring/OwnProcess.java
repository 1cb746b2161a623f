package org.assuranceledger.command.wiring;

import java.time.Clock;
import java.time.ZoneOffset;
import org.assuranceledger.command.submission.CommandMeters;
import org.assuranceledger.command.surface.ProblemResolver;
import org.assuranceledger.command.surface.Refusals;
import org.assuranceledger.signin.SignInChecks;
import org.assuranceledger.signin.SignInsHealth;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** What the command service needs besides where it has a process of its own. */
@Configuration(proxyBeanMethods = false)
@Import(RejectedWiring.class)
public class OwnProcess {
    /** The real time, in whole milliseconds as the ledger keeps it. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** Health and measurements name no person and no word of the record, so whoever reaches the port may read them. */
    @Bean
    @Order(20)
    SecurityFilterChain everythingElse(HttpSecurity http, JwtDecoder keys, SignInChecks checks) throws Exception {
        return SecurityWiring.stateless(http, checks.by(keys))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health", "prometheus"))
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    SignInsHealth signInsHealthIndicator(SignInChecks checks) {
        return new SignInsHealth(checks);
    }

    @Bean
    ProblemResolver problemsElsewhere(Refusals refusals, CommandMeters meters) {
        return new ProblemResolver(refusals, meters, request -> true);
    }
}
