package org.assuranceledger.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.assuranceledger.query.signedin.UnderRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Nobody takes the first half of a page for all that there is, and no log tells what was to be in it. */
@ReadingOverHttp
@Import(HalfMadePageTest.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
class HalfMadePageTest {
    @LocalServerPort
    private int port;

    @Test
    void aPageThatCannotBeMadeWholeIsTheWordsForThatAlone(CapturedOutput said) {
        Reader.Reply reply = Reader.of(port, "auditor").get("/boards/redbridge/half-made");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).contains("Say this number").doesNotContain("The plan has");
        assertThat(said.getAll()).contains("trace number").doesNotContain("words of a child");
    }

    /** Has a page whose template fails half way, over words of the record. */
    @Controller
    @UnderRow("current-plan")
    static class Broken {
        @GetMapping("/boards/{boardId}/half-made")
        String page(@PathVariable String boardId, Model page) {
            page.addAttribute("note", "words of a child");
            return "half-made";
        }
    }
}
