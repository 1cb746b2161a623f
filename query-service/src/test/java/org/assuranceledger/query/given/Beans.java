package org.assuranceledger.query.given;

import java.util.List;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** Things made by hand, for endpoints and pages to find. */
final class Beans {
    private Beans() {}

    /** Puts each into a context under its own class. */
    static void add(GenericWebApplicationContext context, List<?> beans) {
        beans.forEach(bean -> add(context, bean));
    }

    @SuppressWarnings("unchecked") // registered under its own class
    private static <T> void add(GenericWebApplicationContext context, T bean) {
        context.registerBean((Class<T>) bean.getClass(), () -> bean);
    }
}
