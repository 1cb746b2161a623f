package org.assuranceledger.query.wiring;

import org.assuranceledger.query.QueryService;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** All of the query side but the journal, the store of looks and the clock, which whoever imports this brings along. */
@Configuration(proxyBeanMethods = false)
@Import({
    ViewsWiring.class,
    CompareWiring.class,
    ViewCheckWiring.class,
    PagesWiring.class,
    DownloadsWiring.class,
    ReadingSecurityWiring.class,
    LooksWiring.class
})
@ComponentScan(
        basePackageClasses = QueryService.class,
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.ANNOTATION,
                        classes = {
                            Controller.class,
                            RestController.class,
                            ControllerAdvice.class,
                            RestControllerAdvice.class
                        }))
public class QueryWiring {}
