package org.assuranceledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.assuranceledger.query.refusal.LookNotKept;
import org.assuranceledger.query.signedin.MayNotSee;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page what its frame needs, and turns what cannot be shown into a page that says why. */
@ControllerAdvice(annotations = Controller.class)
class PageAdvice {
    private final ObjectProvider<Notice> notices;

    PageAdvice(ObjectProvider<Notice> notices) {
        this.notices = notices;
    }

    @ModelAttribute("notices")
    List<Notice> notices() {
        return notices.orderedStream().filter(Notice::applies).toList();
    }

    @ModelAttribute("at")
    ShownMoment at(HttpServletRequest request) {
        return new ShownMoment(request);
    }

    /** Only whoever signed in with a provider has something to leave; a program sends its token each time. */
    @ModelAttribute("mayLeave")
    boolean mayLeave(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OAuth2AuthenticationToken;
    }

    @ExceptionHandler
    ModelAndView notInRecord(NotInRecord missing, HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, "missing." + missing.what().replace(' ', '-'), request);
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableRequest unreadable, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, "unreadable." + unreadable.part(), request)
                .addObject("heading", unreadable.heading())
                .addObject("known", unreadable.known());
    }

    @ExceptionHandler
    ModelAndView notForThem(MayNotSee refused, HttpServletRequest request) {
        ModelAndView page = problem(HttpStatus.FORBIDDEN, "problem.sentence.403", request);
        return refused.isUntimely() ? page.addObject("window", refused.getMessage() + " " + refused.remedy()) : page;
    }

    @ExceptionHandler
    ModelAndView unrecorded(LookNotKept look, HttpServletRequest request) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "looks.notKept", request);
    }

    private ModelAndView problem(HttpStatusCode status, String sentence, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("sentence", sentence);
        page.addObject("status", status.value());
        page.addObject("notices", notices());
        page.addObject("at", at(request));
        page.addObject("mayLeave", mayLeave(request));
        return page;
    }
}
