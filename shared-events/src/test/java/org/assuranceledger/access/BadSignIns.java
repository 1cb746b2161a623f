package org.assuranceledger.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sign-ins with which nobody may get in, by what is wrong with them. */
public final class BadSignIns {
    private static final long AN_HOUR = 3600;

    private BadSignIns() {}

    /** Those that do not say who it is, though they claim to be the board manager. */
    public static Map<String, String> ofNobody(IssuerForTests issuer, String board) {
        Map<String, ?> claims = claims(List.of(Map.of("board", board, "role", "board-manager")));
        // the real time: the services' own decoder judges by it
        long now = Instant.now().getEpochSecond();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("none at all", "");
        tokens.put("no token", "board-manager");
        tokens.put("unsigned", issuer.unsigned(claims));
        tokens.put("ended", issuer.token(with(claims, "exp", now - AN_HOUR)));
        tokens.put("not begun", issuer.token(with(claims, "nbf", now + AN_HOUR)));
        tokens.put("of another issuer", issuer.token(with(claims, "iss", "http://localhost/another")));
        try (IssuerForTests other = new IssuerForTests()) {
            tokens.put("under another key", other.token(with(claims, "iss", issuer.address())));
        }
        tokens.put("altered", issuer.token(claims).replaceFirst("[.].", ".f"));
        return tokens;
    }

    /** Those of someone known who holds no role on the board today. */
    public static Map<String, String> withoutRole(IssuerForTests issuer, String board, LocalDate today) {
        Map<String, String> manager = Map.of("board", board, "role", "board-manager");
        Map<String, Object> boards = new LinkedHashMap<>();
        boards.put("an empty list", List.of());
        boards.put("no list", board);
        boards.put("a list of words", List.of(board));
        boards.put("a list in a list", List.of(List.of(manager)));
        boards.put("another board", List.of(Map.of("board", "elsewhere", "role", "board-manager")));
        boards.put("every board", List.of(Map.of("board", "*", "role", "board-manager")));
        boards.put("no such role", List.of(Map.of("board", board, "role", "root")));
        boards.put("no agency", List.of(Map.of("board", board, "role", "agency-lead")));
        boards.put("not begun", List.of(with(manager, "from", today.plusDays(1).toString())));
        boards.put("ended", List.of(with(manager, "to", today.minusDays(1).toString())));
        boards.put("no day", List.of(with(manager, "to", "soon")));
        Map<String, String> tokens = new LinkedHashMap<>();
        boards.forEach((what, claim) -> tokens.put(what, issuer.token(claims(claim))));
        tokens.put("no claim", issuer.token(Map.of("sub", "p-1")));
        return tokens;
    }

    private static Map<String, ?> claims(Object boards) {
        return Map.of("sub", "p-1", "boards", boards);
    }

    private static Map<String, ?> with(Map<String, ?> parts, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(parts);
        changed.put(name, value);
        return changed;
    }
}
