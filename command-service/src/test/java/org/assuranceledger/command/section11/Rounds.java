package org.assuranceledger.command.section11;

import static org.assuranceledger.command.fixture.Fixtures.on;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.events.Section11Event.Grade;
import org.assuranceledger.events.Section11Event.ReturnClosed;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ReturnRequested;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
import org.assuranceledger.events.Section11Event.Standard;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the tests of Section 11 begin with: the round of 2015, opened on 1 September, and the return of one trust. */
final class Rounds {
    static final String ROUND = "redbridge/section11/2015";
    static final String RETURN = ROUND + "/returns/nelft";
    static final Optional<String> TOO_EARLY = Optional.of("2015-08-31");
    static final Map<String, String> POLICE_LEAD = Map.of("role", "agency-lead", "agencyId", "met-police");
    static final Map<String, String> BOARD_MANAGER = Map.of("role", "board-manager");

    static final AuditRoundOpened OPENED = new AuditRoundOpened(
            ROUND,
            "redbridge",
            "Section 11 audit 2015",
            "strategic",
            "eight-standards-2007",
            List.of(
                    new Standard("1", "Senior management commitment"),
                    new Standard("2", "Statement of responsibilities available to all staff"),
                    new Standard("3", "Line of accountability"),
                    new Standard("4", "Service development informed by children and families"),
                    new Standard("5", "Staff training"),
                    new Standard("6", "Safer recruitment"),
                    new Standard("7", "Inter-agency working"),
                    new Standard("8", "Information sharing")),
            List.of(
                    new Grade("not-met", "Not met", false),
                    new Grade("partly-met", "Partly met", false),
                    new Grade("met", "Met", true)),
            List.of("nelft", "met-police"),
            on("2015-10-31"),
            on("2015-09-01"));
    static final ReturnRequested REQUESTED = requested("nelft");
    static final ScoreSubmitted SCORED =
            new ScoreSubmitted(RETURN, "5", "met", "94 per cent of staff are in date", on("2015-10-12"));
    static final ReturnDeclared DECLARED = new ReturnDeclared(RETURN, "Director of Nursing", on("2015-10-28"));
    static final ReturnClosed CLOSED = new ReturnClosed(RETURN, on("2016-01-20"));

    private Rounds() {}

    static ReturnRequested requested(String agency) {
        return new ReturnRequested(
                ROUND + "/returns/" + agency,
                ROUND,
                agency,
                List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                List.of("not-met", "partly-met", "met"),
                on("2015-10-31"),
                on("2015-09-01"));
    }

    /** The sets and scales that come with the service. */
    static StandardSets standardSets() {
        return StandardSetFiles.read(files("classpath*:standard-sets/*.json"), files("classpath*:scales/*.json"));
    }

    static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
