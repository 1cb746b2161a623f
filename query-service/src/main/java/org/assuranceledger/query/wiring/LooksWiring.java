package org.assuranceledger.query.wiring;

import java.time.Clock;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.looks.BeforePages;
import org.assuranceledger.query.looks.Looks;
import org.assuranceledger.query.looks.WhoLooked;
import org.assuranceledger.query.looks.Witness;
import org.assuranceledger.query.problem.OnlyKnownParts;
import org.assuranceledger.query.signedin.MaySee;
import org.assuranceledger.query.signedin.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands between a reader and every answer. */
@Configuration(proxyBeanMethods = false)
class LooksWiring {
    @Bean
    Witness witness(Looks looks, Sight sight, Clock clock) {
        return new Witness(looks, sight, clock);
    }

    @Bean
    WhoLooked whoLooked(Looks looks, Boards boards) {
        return new WhoLooked(looks, boards);
    }

    @Bean
    WebMvcConfigurer readingOfTheRecord(Sight sight, Boards boards, Witness witness) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new MaySee(sight, boards::now));
                registry.addInterceptor(new OnlyKnownParts());
                registry.addInterceptor(new BeforePages(witness));
            }
        };
    }
}
