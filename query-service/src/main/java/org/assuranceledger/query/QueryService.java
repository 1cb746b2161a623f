package org.assuranceledger.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Shows people what their board knows, and knew. */
@SpringBootApplication
public class QueryService {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(QueryService.class, arguments);
    }
}
