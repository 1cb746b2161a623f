package org.assuranceledger.command.wiring;

import org.apache.catalina.core.StandardHost;
import org.assuranceledger.command.surface.RejectedAddress;
import org.assuranceledger.command.surface.RejectedRequest;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers in words what never comes as far as an address, in whichever process takes commands. */
@Configuration(proxyBeanMethods = false)
class RejectedWiring {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> rejectedByTheServer() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(RejectedRequest.class.getName());
            }
        });
    }

    @Bean
    RequestRejectedHandler rejectedAddress() {
        return new RejectedAddress();
    }
}
