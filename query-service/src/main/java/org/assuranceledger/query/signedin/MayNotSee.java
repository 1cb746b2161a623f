package org.assuranceledger.query.signedin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assuranceledger.access.Membership;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Role;
import org.assuranceledger.query.refusal.NotAnswered;
import org.assuranceledger.query.refusal.ReadingRule;

/** The person at hand holds no role on the board that may see this, or not on this day. */
public final class MayNotSee extends NotAnswered {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final boolean untimely;

    private MayNotSee(String sentence, boolean untimely) {
        super(ReadingRule.MAY_NOT_SEE, sentence, ReadingRule.MAY_NOT_SEE.remedy(), null);
        this.untimely = untimely;
    }

    /**
     * Says why in words.
     *
     * @param held the roles that may see it and that the person holds on another day, with their days
     */
    static MayNotSee now(String boardId, String view, List<Membership> held, LocalDate today) {
        return held.stream()
                .findFirst()
                .map(role -> new MayNotSee(
                        "%s Today is %s, so you are shown nothing of the board."
                                .formatted(window(boardId, role), DAY.format(today)),
                        true))
                .orElseGet(() -> new MayNotSee(
                        "Your sign-in holds no role on the board %s that may see this. It is open to: %s."
                                .formatted(boardId, words(Permissions.whoMay(view))),
                        false));
    }

    /** Whether a role of theirs may see it on other days, which the message names. */
    public boolean isUntimely() {
        return untimely;
    }

    private static String window(String boardId, Membership held) {
        String from = held.from().map(day -> " from " + DAY.format(day)).orElse("");
        String to = held.to().map(day -> " to " + DAY.format(day)).orElse("");
        return "Your role of %s on the board %s is held%s%s."
                .formatted(held.role().words(), boardId, from, to);
    }

    private static String words(List<Role> roles) {
        return roles.stream().map(Role::words).collect(Collectors.joining(", "));
    }
}
