package org.assuranceledger.query.audittrail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.Paper;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.timescale.Timescale;

/**
 * One entry of the ledger as pages show it, with its three clocks.
 *
 * @param position in the ledger
 * @param recordedAt when the ledger took it, UTC
 * @param effectiveOn when it became true
 * @param recordedLate whether it was recorded more than fourteen days after that
 * @param presented the first paper that showed it to a meeting; absent while none has
 * @param about address of what it happened to
 * @param event stored name of the event
 * @param what happened, as a sentence
 * @param person who had it recorded, as an opaque id
 * @param role in which role
 * @param agency for which agency; absent for the board's own people
 * @param reason given for recording it; may be empty
 * @param command by which command
 */
public record TrailView(
        long position,
        Instant recordedAt,
        Timescale effectiveOn,
        boolean recordedLate,
        Optional<Presented> presented,
        String about,
        String event,
        String what,
        String person,
        String role,
        Optional<String> agency,
        String reason,
        String command) {

    /** When and in which paper a meeting had it before it. */
    public record Presented(Timescale on, String meetingId, String paper) {}

    static TrailView of(TrailLine line, List<Paper> papers, BoardView board) {
        return new TrailView(
                line.clocks().position(),
                line.clocks().recordedAt(),
                line.clocks().effectiveOn(),
                line.clocks().late(),
                papers.stream()
                        .filter(paper -> paper.upToPosition() >= line.clocks().position())
                        .filter(paper -> paper.shows(line.about()))
                        .findFirst()
                        .map(paper -> new Presented(paper.clocks().effectiveOn(), paper.meetingId(), paper.title())),
                line.about(),
                line.event(),
                AgencyNames.filled(line.what(), board),
                line.person(),
                line.role(),
                line.agency(),
                line.reason(),
                line.command());
    }
}
