package org.assuranceledger.standalone.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.assuranceledger.standalone.demonstration.Cast;
import org.assuranceledger.standalone.demonstration.Cast.Player;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where one picks whom of the demonstration's people to be, in a browser or for another program. */
@Controller
public final class PeoplePages {
    /** Where that is. */
    public static final String PEOPLE = "/demonstration/people";

    private static final String TOKEN = "/demonstration/token";
    private static final String START = "/";

    private final Cast cast;
    private final Issuer issuer;
    private final HeaderOrCookie signIns;

    /** Gives out sign-ins for those of {@code cast} who may be picked. */
    public PeoplePages(Cast cast, Issuer issuer, HeaderOrCookie signIns) {
        this.cast = cast;
        this.issuer = issuer;
        this.signIns = signIns;
    }

    @GetMapping(PEOPLE)
    String people(HttpServletRequest request, Model model) {
        String now = signIns.inCookie(request)
                .map(token -> issuer.decoder().decode(token).getSubject())
                .orElse("");
        model.addAttribute("people", cast.toPick());
        model.addAttribute("now", now);
        return "demonstration/people";
    }

    @PostMapping(PEOPLE)
    ResponseEntity<Void> pick(@RequestParam Optional<String> person, HttpServletRequest request) {
        Optional<Player> picked = person.flatMap(cast::toPick);
        if (picked.isEmpty() || !SameSite.isFromHere(request)) {
            return to(PEOPLE).build();
        }
        String token = issuer.tokenFor(picked.get().person());
        return to(START)
                .header(
                        HttpHeaders.SET_COOKIE,
                        HeaderOrCookie.cookie(token, Issuer.LASTS).toString())
                .build();
    }

    @PostMapping(PEOPLE + "/nobody")
    ResponseEntity<Void> leave() {
        return to(PEOPLE)
                .header(
                        HttpHeaders.SET_COOKIE,
                        HeaderOrCookie.cookie("", Duration.ZERO).toString())
                .build();
    }

    /** For programs: a sign-in as text, to be sent on as {@code Authorization: Bearer ...}. */
    @RequestMapping(
            path = TOKEN,
            method = {RequestMethod.GET, RequestMethod.POST})
    @ResponseBody
    ResponseEntity<String> token(@RequestParam Optional<String> person) {
        return person.flatMap(cast::toPick)
                .map(picked -> issuer.tokenFor(picked.person()))
                .map(token -> text(HttpStatus.OK, token))
                .orElseGet(() -> text(
                        HttpStatus.NOT_FOUND,
                        "Say whom you want to be: "
                                + String.join(
                                        ", ",
                                        cast.toPick().stream()
                                                .map(player -> TOKEN + "?person=" + player.key())
                                                .toList())
                                + "\n"));
    }

    private static ResponseEntity<String> text(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(words);
    }

    private static ResponseEntity.HeadersBuilder<?> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address));
    }
}
