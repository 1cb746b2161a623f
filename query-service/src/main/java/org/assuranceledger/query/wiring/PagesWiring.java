package org.assuranceledger.query.wiring;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assuranceledger.query.page.MoreWords;
import org.assuranceledger.query.page.ReadersOwnFonts;
import org.assuranceledger.query.page.Subjects;
import org.assuranceledger.query.page.Words;
import org.assuranceledger.query.problem.Explained;
import org.assuranceledger.query.problem.OtherProblems;
import org.assuranceledger.query.problem.TracedErrors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The pages' words and styles. Of the GOV.UK and Ministry of Justice libraries only the style sheets are served: their
 * fonts, crown and crest are not for services outside government.
 */
@Configuration(proxyBeanMethods = false)
public class PagesWiring implements WebMvcConfigurer {
    private static final String LIBRARIES = "classpath:/META-INF/resources/webjars/";

    @Bean
    MessageSource messageSource(ObjectProvider<MoreWords> more) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.addBasenames("words/messages");
        more.orderedStream().map(MoreWords::bundle).forEach(messages::addBasenames);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    Words words(MessageSource messages) {
        return new Words(messages);
    }

    @Bean
    Subjects subjects(MessageSource messages, Words words) {
        return new Subjects(messages, words);
    }

    @Bean
    TracedErrors errorAttributes() {
        return new TracedErrors();
    }

    @Bean
    OtherProblems otherProblems(TracedErrors errors, ObjectProvider<ErrorViewResolver> pages) {
        return new OtherProblems(errors, pages.orderedStream().toList());
    }

    @Bean
    RouterFunction<ServerResponse> explainedRules() {
        return Explained.addresses();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl anHour = CacheControl.maxAge(Duration.ofHours(1));
        registry.addResourceHandler("/assets/govuk/*.min.css")
                .addResourceLocations(LIBRARIES + "govuk-frontend/5.14.0/dist/govuk/")
                .setCacheControl(anHour)
                .resourceChain(true)
                .addTransformer(new ReadersOwnFonts());
        registry.addResourceHandler("/assets/moj/*.min.css")
                .addResourceLocations(LIBRARIES + "ministryofjustice__frontend/7.1.0/moj/")
                .setCacheControl(anHour)
                .resourceChain(true)
                .addTransformer(new ReadersOwnFonts());
        registry.addResourceHandler("/assets/*.css")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(anHour);
    }
}
