package org.assuranceledger.query.given;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.assuranceledger.query.QueryService;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.facts.MongoFactsStore;
import org.assuranceledger.query.looks.MongoLooks;
import org.assuranceledger.query.looks.WhoLooked;
import org.assuranceledger.query.looks.Witness;
import org.assuranceledger.query.meetings.PresentedPapers;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.wiring.DownloadsWiring;
import org.assuranceledger.query.wiring.PagesWiring;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The pages of a ledger that a test wrote, without a server, a browser or a sign-in place. */
public final class Site implements AutoCloseable {
    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
    private final MockMvc pages;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @Import({DownloadsWiring.class, PagesWiring.class})
    @ComponentScan(
            basePackageClasses = QueryService.class,
            useDefaultFilters = false,
            includeFilters = @Filter({Controller.class, ControllerAdvice.class}))
    static class Pages {}

    /** Serves the pages of {@code ledger}, whose views are brought up to date in {@code database}. */
    public Site(MongoDatabase database, GivenLedger ledger) {
        Answers answers = Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);
        PresentedPapers papers = new PresentedPapers(new MongoFactsStore(database));
        ViewStates states = new ViewStates(new MongoViewStateStore(database), Redbridge.CLOCK);
        Sight sight = new Sight(Redbridge.CLOCK);
        MongoLooks looks = new MongoLooks(database);
        new AnnotatedBeanDefinitionReader(context).register(Pages.class);
        Beans.add(context, answers.asked());
        Beans.add(
                context,
                List.of(
                        papers,
                        new Moments(ledger, states, papers, Redbridge.CLOCK),
                        sight,
                        new Witness(looks, sight, Redbridge.CLOCK),
                        new WhoLooked(looks, answers.boards())));
        context.refresh();
        pages = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** To ask for pages. */
    public MockMvc pages() {
        return pages;
    }

    /** Whoever reads from now on holds a role on Redbridge, for an agency if one is named. */
    public static void signIn(String role, String agency) {
        signIn(Redbridge.BOARD, role, agency);
    }

    /** The same on another board, or on all of them: {@code *}. */
    public static void signIn(String board, String role, String agency) {
        Map<String, Object> held = agency.isEmpty()
                ? Map.of("board", board, "role", role)
                : Map.of("board", board, "role", role, "agency", agency);
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject("p-1")
                .claim("boards", List.of(held))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
    }

    @Override
    public void close() {
        context.close();
    }
}
