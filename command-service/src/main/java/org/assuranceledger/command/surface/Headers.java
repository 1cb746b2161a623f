package org.assuranceledger.command.surface;

import static org.assuranceledger.command.surface.SurfaceRule.KEY_MISSING;
import static org.assuranceledger.command.surface.SurfaceRule.KEY_UNFIT;
import static org.assuranceledger.command.surface.SurfaceRule.NO_SUCH_ROLE;
import static org.assuranceledger.command.surface.SurfaceRule.REASON_UNREADABLE;
import static org.assuranceledger.command.surface.SurfaceRule.VERSION_MISSING;
import static org.assuranceledger.command.surface.SurfaceRule.VERSION_UNREADABLE;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.access.Role;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.refusal.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** Reads what the headers of a request say about its command. Each refuses by the {@link SurfaceRule} of its name. */
final class Headers {
    static final String KEY = "Idempotency-Key";
    static final String VERSION = HttpHeaders.IF_MATCH;
    static final String REASON = "Reason";
    static final String ACTING_ROLE = "Acting-Role";

    private static final Pattern A_KEY = Pattern.compile("(\"?)([A-Za-z0-9._:-]{8,100})\\1");
    private static final Pattern A_VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final String NOT_TEXT = "\uFFFD";

    private Headers() {}

    static String key(HttpServletRequest request) {
        String given = header(request, KEY);
        KEY_MISSING.unless(!given.isEmpty());
        Matcher key = A_KEY.matcher(given);
        KEY_UNFIT.unless(key.matches());
        return key.group(2);
    }

    static long version(HttpServletRequest request) {
        String given = header(request, VERSION);
        VERSION_MISSING.unless(!given.isEmpty());
        Matcher version = A_VERSION.matcher(given);
        VERSION_UNREADABLE.unless(version.matches());
        return Long.parseLong(version.group(1));
    }

    /** Why, in the person's own words; empty if they say nothing. */
    static String reason(HttpServletRequest request) {
        String reason = Text.optional(REASON, decoded(header(request, REASON)));
        REASON_UNREADABLE.unless(reason.length() <= Text.LONGEST_LINE && !reason.contains(NOT_TEXT), Text.LONGEST_LINE);
        return reason;
    }

    /** The role that a person with several chooses to act in. */
    static Optional<Role> actingRole(HttpServletRequest request) {
        String given = header(request, ACTING_ROLE);
        Optional<Role> role = Role.of(given);
        NO_SUCH_ROLE.unless(
                given.isEmpty() || role.isPresent(),
                Stream.of(Role.values()).map(Role::code).collect(Collectors.joining(", ")));
        return role;
    }

    private static String decoded(String reason) {
        try {
            return UriUtils.decode(reason, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken(REASON_UNREADABLE, Text.LONGEST_LINE);
        }
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value.strip();
    }
}
