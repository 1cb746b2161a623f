package org.assuranceledger.standalone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where the test sets it. */
final class SetClock extends Clock {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Instant at = Instant.EPOCH;

    /** Sets it to a moment in London, such as {@code 2015-07-01T09:30}. */
    void set(String moment) {
        at = LocalDateTime.parse(moment).atZone(LONDON).toInstant();
    }

    @Override
    public Instant instant() {
        return at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.fixed(at, zone);
    }
}
