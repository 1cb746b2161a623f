package org.assuranceledger.command.faults;

import java.nio.file.Path;
import org.assuranceledger.command.CommandService;
import org.assuranceledger.faults.ServiceProcess;

/** How these tests set a command service up. */
final class OneCommandService {
    private OneCommandService() {}

    /**
     * In a process of its own. Kafka is away: nothing here is about what it would carry.
     *
     * @param folder where it writes its log
     * @param mongo the address of its store, with the database
     * @param issuer whose sign-ins it trusts
     */
    static ServiceProcess in(Path folder, String mongo, String issuer) {
        return ServiceProcess.in(
                folder,
                CommandService.class,
                "--spring.mongodb.uri=" + mongo,
                "--spring.kafka.bootstrap-servers=127.0.0.1:9",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer);
    }
}
