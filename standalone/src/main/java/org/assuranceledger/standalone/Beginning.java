package org.assuranceledger.standalone;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Hands the record to the services, and sees that nothing in their settings speaks against it. */
record Beginning(OpenRecord record, MemoryViews views, Clock time)
        implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final String VIEWS = "spring.mongodb.uri";
    private static final String STORE = "ledger.store";
    private static final String EVIDENCE = "ledger.evidence.folder";
    private static final Map<String, Object> THIS_MACHINE_ONLY = Map.of("server.address", "127.0.0.1");
    private static final String SIGN_IN = "spring.security.oauth2.resourceserver.jwt.";
    private static final List<String> SIGN_INS =
            List.of(SIGN_IN + "issuer-uri", SIGN_IN + "jwk-set-uri", SIGN_IN + "public-key-location");

    @Override
    public void initialize(GenericApplicationContext context) {
        ConfigurableEnvironment settings = context.getEnvironment();
        boolean demonstration = record.options().demonstration();
        settings.getPropertySources()
                .addLast(new MapPropertySource("beside the record", Map.of(EVIDENCE, record.evidence())));
        mustKeepTheRecordHere(settings);
        if (demonstration) {
            settings.getPropertySources().addLast(new MapPropertySource("demonstration", THIS_MACHINE_ONLY));
        } else {
            mustKnowWhoSignsIn(settings);
        }
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "standalone",
                        Map.of(VIEWS, views.start(), STORE, "standalone", "standalone.demonstration", demonstration)));
        context.registerBean(RealTime.class, () -> new RealTime(time));
        context.registerBean(OpenRecord.class, () -> record);
        context.registerBean(MemoryViews.class, () -> views);
    }

    private void mustKeepTheRecordHere(ConfigurableEnvironment settings) {
        boolean elsewhere = settings.containsProperty(VIEWS)
                || settings.getProperty(STORE, "mongo").equals("sqlite");
        if (elsewhere) {
            throw new CannotStart(
                    "A database is set in %s or %s, but this service keeps its record in the file %s and nowhere else."
                            .formatted(VIEWS, STORE, record.file()),
                    "Take that setting out, or start the two services on their own for a record in MongoDB.");
        }
    }

    private static void mustKnowWhoSignsIn(ConfigurableEnvironment settings) {
        if (SIGN_INS.stream().noneMatch(settings::containsProperty)) {
            throw new CannotStart(
                    "Nobody could sign in: it is not set who gives out this board's sign-ins.",
                    "Set " + SIGN_INS.getFirst() + " to the address of your OpenID Connect provider, such as"
                            + " https://sign-in.example.org/realms/board. To look around first, start with"
                            + " --demonstration.");
        }
    }
}
