package org.assuranceledger.query.given;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.query.QueryService;
import org.assuranceledger.query.looks.MongoLooks;
import org.assuranceledger.query.looks.WhoLooked;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.wiring.DownloadsWiring;
import org.assuranceledger.query.wiring.PagesWiring;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** What a program can ask, without a server or a sign-in place. */
public final class Api implements AutoCloseable {
    /** Words that a spreadsheet would take for a formula. */
    private static final String FORMULA = "=cmd|' /C calc'!A0";

    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
    private final MockMvc addresses;

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import({DownloadsWiring.class, PagesWiring.class})
    @ComponentScan(
            basePackageClasses = QueryService.class,
            useDefaultFilters = false,
            includeFilters = @Filter({RestController.class, RestControllerAdvice.class}))
    static class Endpoints {}

    /** Answers from views of a made-up year, which are brought up to date in {@code database}. */
    public Api(MongoDatabase database) {
        this(database, aYear());
    }

    /** The same of another record. */
    public Api(MongoDatabase database, GivenLedger ledger) {
        Answers answers = Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);
        new AnnotatedBeanDefinitionReader(context).register(Endpoints.class);
        Beans.add(context, answers.asked());
        Beans.add(
                context,
                List.of(new Sight(Redbridge.CLOCK), new WhoLooked(new MongoLooks(database), answers.boards())));
        context.refresh();
        addresses = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private static GivenLedger aYear() {
        GivenLedger ledger = RandomHistory.of(7, 60);
        ledger.on("2016-02-01")
                .record(new MilestoneMoved(
                        Redbridge.ACTION,
                        1,
                        Redbridge.on("2015-06-30"),
                        Redbridge.on("2016-03-01"),
                        FORMULA,
                        "Executive",
                        Optional.empty(),
                        Redbridge.on("2016-01-30")));
        return ledger;
    }

    /** To ask at its addresses. */
    public MockMvc addresses() {
        return addresses;
    }

    @Override
    public void close() {
        context.close();
    }
}
