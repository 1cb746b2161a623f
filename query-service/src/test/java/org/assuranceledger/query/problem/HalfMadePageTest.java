package org.assuranceledger.query.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Nobody takes the first half of a page for all that there is. */
@ReadingOverHttp
class HalfMadePageTest {
    @Autowired
    private ThymeleafViewResolver pages;

    @Test
    void nothingIsSentOfAPageThatCannotBeMadeWhole() throws Exception {
        View page = pages.resolveViewName("half-made", Locale.UK);
        MockHttpServletResponse sent = new MockHttpServletResponse();

        assertThatThrownBy(() -> page.render(Map.of(), new MockHttpServletRequest(), sent))
                .isInstanceOf(TemplateProcessingException.class);
        assertThat(sent.getContentAsString()).isEmpty();
    }
}
