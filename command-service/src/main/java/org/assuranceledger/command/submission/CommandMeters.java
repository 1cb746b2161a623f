package org.assuranceledger.command.submission;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What operators see of commands: their names and the rules that refused them, never who or what they are about. */
public final class CommandMeters {
    private static final String COMMAND = "command";

    private final MeterRegistry registry;

    /** Counts in this registry. */
    public CommandMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts a command that was recorded. */
    void accepted(String command) {
        registry.counter("commands.accepted", COMMAND, command).increment();
    }

    /** Counts a command that was refused by a rule, known by its code. */
    public void refused(String command, String rule) {
        registry.counter("commands.refused", COMMAND, command, "rule", rule).increment();
    }

    /** Begins to time a command. */
    Timer.Sample start() {
        return Timer.start(registry);
    }

    /** Ends it, whatever came of the command. */
    void stop(Timer.Sample since, String command) {
        since.stop(Timer.builder("commands")
                .description("From giving a command to its being recorded or refused")
                .tag(COMMAND, command)
                .register(registry));
    }
}
