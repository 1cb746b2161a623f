package org.assuranceledger.query.audittrail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lines of the trail are wanted.
 *
 * @param about address of a thing; lines about what it contains match too. Absent for the whole board
 * @param agency only lines that name this agency or were recorded for it
 * @param from recorded at this instant or later
 * @param trueBy true by the end of this day
 * @param upTo at this ledger position or before
 */
record TrailFilter(
        String boardId,
        Optional<String> about,
        Optional<String> agency,
        Optional<Instant> from,
        Optional<LocalDate> trueBy,
        long upTo) {}
