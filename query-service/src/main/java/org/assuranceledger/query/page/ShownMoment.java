package org.assuranceledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The moment that a page shows, carried along by every link of the page, so that each address is a permanent one. */
public final class ShownMoment {
    private static final List<String> PARTS = List.of("asAt", "effectiveOn", "basis");
    private static final List<String> PLACES = List.of("cursor", "page");

    private final HttpServletRequest request;

    ShownMoment(HttpServletRequest request) {
        this.request = request;
    }

    /** Address of a page at the same moment. */
    public String to(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        PARTS.forEach(part -> with(address, part, part(part)));
        return address.encode().toUriString();
    }

    /** Address of a page at another moment, as an address writes it or empty for now; what counts stays the same. */
    public String then(String path, String asAt) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        PARTS.forEach(part -> with(address, part, part.equals("asAt") ? asAt : part(part)));
        return address.encode().toUriString();
    }

    /** This page's address with one part of the query set, all else of it kept but the place in a long list. */
    public String with(String name, @Nullable String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path());
        kept().forEach((kept, written) -> {
            if (!kept.equals(name)) {
                address.queryParam(kept, written);
            }
        });
        return with(address, name, value).encode().toUriString();
    }

    /** This page's address as things stand today, all else of the query kept. */
    public String today() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path());
        others().forEach(address::queryParam);
        return address.encode().toUriString();
    }

    /** What the address says besides the moment, to be kept when a reader asks for another. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>(kept());
        PARTS.forEach(others::remove);
        return others;
    }

    /** The moment as the address has it. */
    public Map<String, String> moment() {
        Map<String, String> moment = new LinkedHashMap<>(kept());
        moment.keySet().retainAll(PARTS);
        return moment;
    }

    /** Address from which the table of this page is saved whole, at the same moment, filtered and in order as here. */
    public String download() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1" + path() + "/download.csv");
        kept().forEach(address::queryParam);
        return address.encode().toUriString();
    }

    /** Address of a page as at a place in the record. */
    public String at(String path, long position) {
        return with(UriComponentsBuilder.fromPath(path), "asAt", "position:" + position)
                .encode()
                .toUriString();
    }

    /** Whether the page shows an earlier moment, or not all that was recorded. */
    public boolean isPast() {
        return PARTS.stream().anyMatch(part -> !part(part).isEmpty());
    }

    /** A part as written in the address, empty if it is not there. */
    public String part(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The day asked about, empty if the address says a place in the record or an instant. */
    public String day() {
        String asAt = part("asAt");
        return asAt.matches("\\d{4}-\\d\\d-\\d\\d") ? asAt : "";
    }

    /** This page's own path. */
    public String path() {
        return request.getRequestURI();
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!PLACES.contains(name) && !values[0].isBlank()) {
                kept.put(name, values[0].strip());
            }
        });
        return kept;
    }

    private static UriComponentsBuilder with(UriComponentsBuilder address, String name, @Nullable String value) {
        return value == null || value.isBlank() ? address : address.queryParam(name, value);
    }
}
