package org.assuranceledger.standalone.wiring;

import org.apache.catalina.core.StandardHost;
import org.assuranceledger.command.surface.RejectedAddress;
import org.assuranceledger.command.surface.RejectedRequest;
import org.assuranceledger.query.page.Words;
import org.assuranceledger.query.problem.TurnedAway;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Who answers what never comes as far as an address, where one process has both services: programs have the command
 * service's answer, browsers the query service's words.
 */
@Configuration(proxyBeanMethods = false)
class RefusedAddressWiring {
    /** The one that is added last is asked first; the server adds none of its own where its kind is there. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedByTheServer(Words words) {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(TurnedAway.class.getName());
                host.getPipeline().addValve(new RejectedRequest());
                host.getPipeline().addValve(TurnedAway.browsers(words));
            }
        });
    }

    /** A browser is sent on as any failed request is, to the page that says so. */
    @Bean
    RequestRejectedHandler refusedByTheFirewall() {
        RequestRejectedHandler toPrograms = new RejectedAddress();
        return (request, response, rejection) -> {
            if (TurnedAway.wantsAPage(request)) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            } else {
                toPrograms.handle(request, response, rejection);
            }
        };
    }
}
