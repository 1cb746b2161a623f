package org.assuranceledger.command.wiring;

import java.time.Clock;
import java.util.List;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.refusal.Rule;
import org.assuranceledger.command.refusal.RuleBook;
import org.assuranceledger.command.submission.CommandMeters;
import org.assuranceledger.command.submission.KnownBoards;
import org.assuranceledger.command.submission.Submissions;
import org.assuranceledger.command.submission.Versions;
import org.assuranceledger.command.surface.AskedResolver;
import org.assuranceledger.command.surface.AwaySigns;
import org.assuranceledger.command.surface.MayThey;
import org.assuranceledger.command.surface.OnlyWhileSound;
import org.assuranceledger.command.surface.ProblemResolver;
import org.assuranceledger.command.surface.Refusals;
import org.assuranceledger.command.surface.RuleEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The command API on the web. */
@Configuration(proxyBeanMethods = false)
class SurfaceWiring {
    @Bean
    Refusals refusals(AwaySigns signs) {
        return new Refusals(signs);
    }

    /** Every enum of rules below the command service's own package. */
    @Bean
    RuleBook ruleBook() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return new RuleBook(scan.findCandidateComponents("org.assuranceledger.command").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .<Class<? extends Rule>>map(family -> family.asSubclass(Rule.class))
                .toList());
    }

    @Bean
    RuleEndpoint ruleEndpoint(RuleBook rules) {
        return new RuleEndpoint(rules);
    }

    /** Answers also for commands sent to addresses where nothing is. */
    @Bean
    ProblemResolver problemResolver(Refusals refusals, CommandMeters meters) {
        return new ProblemResolver(refusals, meters, SecurityWiring::isForCommands);
    }

    @Bean
    WebMvcConfigurer commandApi(Submissions submissions, Versions versions) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AskedResolver(submissions, versions));
            }
        };
    }

    /** In this order: who may not give a command need not know whether one can be taken. */
    @Bean
    WebMvcConfigurer beforeCommands(Clock clock, LedgerStore ledger, LedgerWriter writer) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new MayThey(clock, new KnownBoards(ledger)));
                registry.addInterceptor(new OnlyWhileSound(writer::broken));
            }
        };
    }
}
