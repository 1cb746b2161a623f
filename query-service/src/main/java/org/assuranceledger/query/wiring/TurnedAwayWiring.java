package org.assuranceledger.query.wiring;

import org.apache.catalina.core.StandardHost;
import org.assuranceledger.query.page.Words;
import org.assuranceledger.query.problem.TurnedAway;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who answers what never comes as far as an address, where nobody but the query service would. */
@Configuration(proxyBeanMethods = false)
public class TurnedAwayWiring {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> turnedAwayByTheServer(Words words) {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(TurnedAway.class.getName());
                host.getPipeline().addValve(TurnedAway.everybody(words));
            }
        });
    }
}
