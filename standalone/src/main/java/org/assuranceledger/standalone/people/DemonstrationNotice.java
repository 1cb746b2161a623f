package org.assuranceledger.standalone.people;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.assuranceledger.query.page.Notice;

/** Says on every page that this is a demonstration, and which day and hour it has. */
public final class DemonstrationNotice implements Notice {
    private static final DateTimeFormatter NOW =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Clock clock;

    /** Tells the time of {@code clock}. */
    public DemonstrationNotice(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String words() {
        return "This is a demonstration. The plans are real boards' own, in other words; who did what is made up. Here it is "
                + NOW.format(clock.instant()) + ".";
    }

    @Override
    public Optional<Link> link() {
        return Optional.of(new Link("Be someone else", PeoplePages.PEOPLE));
    }
}
