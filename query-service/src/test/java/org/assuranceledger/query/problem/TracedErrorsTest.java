package org.assuranceledger.query.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.RequestDispatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TracedErrorsTest {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(TracedErrors.class);

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @BeforeEach
    void listen() {
        heard.start();
        LOG.addAppender(heard);
        LOG.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        LOG.setAdditive(true);
        LOG.detachAppender(heard);
    }

    @Test
    void aFaultOfOursIsShownAndLoggedUnderOneNumberAndNeverWithItsMessage() throws Exception {
        String page = error(500);
        Matcher number = Pattern.compile("<strong>([0-9a-f]{8})</strong>").matcher(page);

        assertThat(page).contains("Something went wrong", "Say this number").doesNotContain("a child");
        assertThat(number.find()).isTrue();
        assertThat(heard.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains(number.group(1), "IllegalStateException")
                        .doesNotContain("a child"));
    }

    @Test
    void whatIsNoFaultOfOursHasNoNumber() throws Exception {
        assertThat(error(404)).contains("Page not found").doesNotContain("Say this number");
        assertThat(heard.list).isEmpty();
    }

    private static String error(int status) throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        try (Site site = new Site(Mongo.IN_MEMORY.emptied(TracedErrorsTest.class), ledger)) {
            return site.pages()
                    .perform(get("/error")
                            .accept("text/html")
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                            .requestAttr(
                                    RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a child's name")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        }
    }
}
