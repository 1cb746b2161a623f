package org.assuranceledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ReadersOwnFontsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/assets/govuk/govuk-frontend.min.css", "/assets/moj/moj-frontend.min.css"})
    void aStyleSheetAsksForNoTypefaceThatIsNotOurs(String address) throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        try (Site site = new Site(Mongo.IN_MEMORY.emptied(ReadersOwnFontsTest.class), ledger)) {
            MockHttpServletResponse sheet = site.pages()
                    .perform(MockMvcRequestBuilders.get(address))
                    .andReturn()
                    .getResponse();

            assertThat(sheet.getStatus()).isEqualTo(200);
            assertThat(sheet.getContentAsString(StandardCharsets.UTF_8))
                    .contains("font-family:arial,sans-serif")
                    .doesNotContain("GDS Transport", "@font-face");
        }
    }
}
