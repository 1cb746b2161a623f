package org.assuranceledger.standalone.people;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.access.Person;
import org.assuranceledger.query.page.Notice;
import org.assuranceledger.query.page.Words;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.standalone.demonstration.Cast;
import org.assuranceledger.standalone.demonstration.Cast.Player;
import org.springframework.context.MessageSource;

/** Says on every page that this is a demonstration, which day and hour it has, and who one is in it. */
public final class DemonstrationNotice implements Notice {
    private final Clock clock;
    private final Cast cast;
    private final Sight sight;
    private final MessageSource messages;
    private final Words words;

    /** Tells the time of {@code clock}, and who of {@code cast} is reading. */
    public DemonstrationNotice(Clock clock, Cast cast, Sight sight, MessageSource messages, Words words) {
        this.clock = clock;
        this.cast = cast;
        this.sight = sight;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public String words() {
        Stream<String> you = reader().map(player -> message("notice.you", player.words())).stream();
        return Stream.concat(Stream.of(message("notice.demonstration", words.moment(clock.instant()))), you)
                .collect(Collectors.joining(" "));
    }

    @Override
    public Optional<Link> link() {
        String key = reader().isPresent() ? "notice.change" : "notice.choose";
        return Optional.of(new Link(message(key), PeoplePages.PEOPLE));
    }

    private Optional<Player> reader() {
        String id = sight.person().map(Person::id).orElse("");
        return cast.toPick().stream()
                .filter(player -> player.person().id().equals(id))
                .findFirst();
    }

    private String message(String key, Object... facts) {
        return messages.getMessage(key, facts, Locale.UK);
    }
}
