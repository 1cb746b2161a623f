package org.assuranceledger.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes the commands of the boards' people and keeps the ledger. */
@SpringBootApplication
public class CommandService {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommandService.class, arguments);
    }
}
