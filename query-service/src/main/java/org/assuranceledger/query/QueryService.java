package org.assuranceledger.query;

import org.assuranceledger.query.wiring.OwnProcess;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Shows people what their board knows, and knew. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(OwnProcess.class)
public class QueryService {
    /** Starts it. */
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(QueryService.class, arguments);
    }
}
