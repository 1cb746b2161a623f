package org.assuranceledger.command.wiring;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assuranceledger.command.planload.AxonRehearsal;
import org.assuranceledger.command.planload.PlanLoader;
import org.assuranceledger.command.planload.Rehearsal;
import org.assuranceledger.command.submission.Submissions;
import org.assuranceledger.command.submission.Versions;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans handed over as a file. */
@Configuration(proxyBeanMethods = false)
class PlanFileWiring {
    private static final Set<String> OF_A_PLAN = Set.of("Plan", "Action");

    /** Tries a file's commands out on the aggregates of a plan, which their packages keep to themselves. */
    @Bean
    Rehearsal rehearsal(ListableBeanFactory beans, Clock clock) {
        List<Class<?>> aggregates = Arrays.stream(beans.getBeanNamesForAnnotation(Aggregate.class))
                .<Class<?>>map(beans::getType)
                .filter(type -> OF_A_PLAN.contains(type.getSimpleName()))
                .toList();
        return new AxonRehearsal(aggregates, clock);
    }

    @Bean
    PlanLoader planLoader(Submissions submissions, Versions versions, Rehearsal rehearsal, Clock clock) {
        return new PlanLoader(submissions, versions, rehearsal, clock);
    }
}
