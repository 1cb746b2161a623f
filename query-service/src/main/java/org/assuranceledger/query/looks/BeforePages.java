package org.assuranceledger.query.looks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.assuranceledger.query.asat.AsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Has a look recorded once a page is put together and before any of it is sent. */
public final class BeforePages implements HandlerInterceptor {
    private static final String REDIRECT = "redirect:"; // shows nothing yet

    private final Witness witness;

    /** Tells {@code witness}. */
    public BeforePages(Witness witness) {
        this.witness = witness;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !String.valueOf(page.getViewName()).startsWith(REDIRECT)) {
            Map<String, Object> shown = page.getModel();
            OptionalLong position = shown.get("moment") instanceof AsAt moment
                    ? OptionalLong.of(moment.position())
                    : OptionalLong.empty();
            witness.before(request, shown.get("boards") instanceof Collection<?> listed ? listed : List.of(), position);
        }
    }
}
