package org.assuranceledger.query.wiring;

import org.assuranceledger.query.download.CsvConverter;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How tables are sent that a person saves. */
@Configuration(proxyBeanMethods = false)
public class DownloadsWiring implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(ServerBuilder converters) {
        converters.addCustomConverter(new CsvConverter());
    }
}
