package org.assuranceledger.standalone.wiring;

import java.time.Clock;
import java.time.ZoneOffset;
import org.assuranceledger.command.board.DeclareDemonstration;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.planload.Rehearsal;
import org.assuranceledger.command.submission.Submissions;
import org.assuranceledger.command.surface.NamedCommands;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.page.MoreWords;
import org.assuranceledger.query.page.Words;
import org.assuranceledger.query.replay.Views;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.SignInPlace;
import org.assuranceledger.query.wiring.SafeHeaders;
import org.assuranceledger.standalone.OpenRecord;
import org.assuranceledger.standalone.RealTime;
import org.assuranceledger.standalone.demonstration.Cast;
import org.assuranceledger.standalone.demonstration.Demonstration;
import org.assuranceledger.standalone.demonstration.DemonstrationClock;
import org.assuranceledger.standalone.demonstration.Narrator;
import org.assuranceledger.standalone.demonstration.WayIn;
import org.assuranceledger.standalone.people.DemonstrationNotice;
import org.assuranceledger.standalone.people.HeaderOrCookie;
import org.assuranceledger.standalone.people.Issuer;
import org.assuranceledger.standalone.people.PeoplePages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What only the demonstration has: a clock of its own, people without passwords, and a year that nobody lived. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("standalone.demonstration")
class DemonstrationWiring {
    @Bean
    DemonstrationClock demonstrationClock(OpenRecord record, RealTime time) {
        return new DemonstrationClock(record.store().head().recordedAt(), time.clock());
    }

    @Bean
    Clock clock(DemonstrationClock clock) {
        return clock.withZone(ZoneOffset.UTC);
    }

    @Bean
    Cast cast(OpenRecord record) {
        return new Cast(record.options().day());
    }

    @Bean
    Issuer issuer(RealTime time) {
        return new Issuer(time.clock());
    }

    @Bean
    JwtDecoder jwtDecoder(Issuer issuer) {
        return issuer.decoder();
    }

    @Bean
    HeaderOrCookie bearerTokenResolver(JwtDecoder decoder) {
        return new HeaderOrCookie(decoder);
    }

    @Bean
    PeoplePages peoplePages(Cast cast, Issuer issuer, HeaderOrCookie signIns) {
        return new PeoplePages(cast, issuer, signIns);
    }

    @Bean
    SignInPlace signInPlace() {
        return () -> PeoplePages.PEOPLE;
    }

    @Bean
    MoreWords demonstrationWords() {
        return () -> "words/demonstration";
    }

    @Bean
    DemonstrationNotice demonstrationNotice(Clock clock, Cast cast, Sight sight, MessageSource messages, Words words) {
        return new DemonstrationNotice(clock, cast, sight, messages, words);
    }

    /** Where one picks whom to be, one is nobody yet. */
    @Bean
    @Order(1)
    SecurityFilterChain peopleSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/demonstration/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(new SafeHeaders())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    WayIn wayIn(
            Submissions submissions,
            LedgerStore ledger,
            Rehearsal rehearsal,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        NamedCommands commands = new NamedCommands(addresses.getHandlerMethods().values(), DeclareDemonstration.class);
        return new WayIn(submissions, ledger, rehearsal, commands);
    }

    @Bean
    Narrator narrator(WayIn wayIn, Journal journal, DemonstrationClock clock, Cast cast) {
        return new Narrator(wayIn, journal, clock, cast);
    }

    @Bean
    Demonstration demonstration(
            OpenRecord record, DemonstrationClock clock, Narrator narrator, Views views, LedgerStore ledger) {
        return new Demonstration(record.options().day(), clock, narrator, views, ledger);
    }
}
