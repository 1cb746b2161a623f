package org.assuranceledger.command.surface;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses every command while the record is broken, before anything is said of the request itself: nobody should put
 * right a request that cannot be taken.
 */
public final class OnlyWhileSound implements HandlerInterceptor {
    private final Supplier<Optional<LedgerBroken>> broken;

    /** Is told by {@code broken} why nothing may be added to the record, if nothing may. */
    public OnlyWhileSound(Supplier<Optional<LedgerBroken>> broken) {
        this.broken = broken;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(CommandEndpoint.class)
                && HttpMethod.POST.matches(request.getMethod())) {
            broken.get().ifPresent(why -> {
                throw why;
            });
        }
        return true;
    }
}
