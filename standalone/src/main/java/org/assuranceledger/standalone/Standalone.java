package org.assuranceledger.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both services in one process, with nothing else to install. */
@SpringBootApplication
public class Standalone {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(Standalone.class, arguments);
    }
}
