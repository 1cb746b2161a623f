package org.assuranceledger.query.wiring;

import org.assuranceledger.query.download.CsvConverter;
import org.assuranceledger.query.download.Downloads;
import org.assuranceledger.query.page.Subjects;
import org.assuranceledger.query.page.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How tables are sent that a person saves. */
@Configuration(proxyBeanMethods = false)
public class DownloadsWiring implements WebMvcConfigurer {
    @Bean
    Downloads downloads(Words words, Subjects subjects) {
        return new Downloads(words, subjects);
    }

    @Override
    public void configureMessageConverters(ServerBuilder converters) {
        converters.addCustomConverter(new CsvConverter());
    }
}
