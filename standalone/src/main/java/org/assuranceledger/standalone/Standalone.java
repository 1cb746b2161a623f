package org.assuranceledger.standalone;

import java.time.Clock;
import java.time.ZoneOffset;
import org.assuranceledger.command.export.Export;
import org.assuranceledger.standalone.wiring.OneProcess;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Both services in one process over one file, with nothing else to install. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(OneProcess.class)
public class Standalone {
    /** Starts it, or says in a sentence or two why not; after the word {@code export} it only writes the record. */
    public static void main(String[] arguments) {
        if (Export.isAsked(arguments)) {
            System.exit(Export.run(System.out, System.err, arguments));
        }
        try {
            start(Clock.tickMillis(ZoneOffset.UTC), arguments);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException alreadyTold) {
            System.exit(1);
        }
    }

    /**
     * Starts it.
     *
     * @param time the real one; only tests give another
     * @throws CannotStart if the record or the options do not allow it
     * @throws RuntimeException if it cannot be put together; Spring has said why
     */
    static ConfigurableApplicationContext start(Clock time, String... arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        OpenRecord record = OpenRecord.open(Options.of(arguments));
        MemoryViews views = new MemoryViews();
        try {
            return new SpringApplicationBuilder(Standalone.class)
                    .properties("spring.config.name=standalone")
                    .beanNameGenerator(
                            FullyQualifiedAnnotationBeanNameGenerator.INSTANCE) // each side has a Log of Challenge
                    .initializers(new Beginning(record, views, time))
                    .run(arguments);
        } catch (RuntimeException e) {
            views.close();
            record.close();
            throw e;
        }
    }
}
