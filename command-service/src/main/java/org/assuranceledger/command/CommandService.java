package org.assuranceledger.command;

import org.assuranceledger.command.export.Export;
import org.assuranceledger.command.wiring.CommandWiring;
import org.assuranceledger.command.wiring.OwnProcess;
import org.assuranceledger.command.wiring.RelayWiring;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Takes the commands of the boards' people and keeps the ledger. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandWiring.class, OwnProcess.class, RelayWiring.class})
public class CommandService {
    /** Starts it; with {@code export} as the first word, only writes the record to files. */
    public static void main(String[] arguments) {
        if (Export.isAsked(arguments)) {
            System.exit(Export.run(System.out, System.err, arguments));
        }
        SpringApplication.run(CommandService.class, arguments);
    }
}
