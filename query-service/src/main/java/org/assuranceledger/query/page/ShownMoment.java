package org.assuranceledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The moment that a page shows, carried along by every link of the page, so that each address is a permanent one. */
public final class ShownMoment {
    private static final List<String> PARTS = List.of("asAt", "effectiveOn", "basis");

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

    /** Address of a page with one part of the query set, all else of this page's query kept but the page number. */
    public String with(String name, @Nullable String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap().forEach((kept, values) -> {
            if (!kept.equals(name) && !kept.equals("cursor") && !values[0].isBlank()) {
                address.queryParam(kept, values[0]);
            }
        });
        return with(address, name, value).encode().toUriString();
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

    private static UriComponentsBuilder with(UriComponentsBuilder address, String name, @Nullable String value) {
        return value == null || value.isBlank() ? address : address.queryParam(name, value);
    }
}
