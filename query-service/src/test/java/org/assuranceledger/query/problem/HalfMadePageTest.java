package org.assuranceledger.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.ParameterizableViewController;

/** Nobody takes the first half of a page for all that there is, and no log tells what was to be in it. */
@ReadingOverHttp
@Import(HalfMadePageTest.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
class HalfMadePageTest {
    @LocalServerPort
    private int port;

    @Test
    void aPageThatCannotBeMadeWholeIsTheWordsForThatAlone(CapturedOutput said) {
        Reader.Reply reply = Reader.of(port, "auditor").get("/half-made");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).contains("Say this number").doesNotContain("The plan has");
        assertThat(said.getAll()).contains("trace number").doesNotContain("words of a child");
    }

    /** Has a page whose template fails half way, over words of the record. */
    static class Broken {
        @Bean
        SimpleUrlHandlerMapping halfMadePage() {
            ParameterizableViewController page = new ParameterizableViewController();
            page.setViewName("half-made");
            return new SimpleUrlHandlerMapping(Map.of("/half-made", page), Ordered.HIGHEST_PRECEDENCE);
        }
    }
}
