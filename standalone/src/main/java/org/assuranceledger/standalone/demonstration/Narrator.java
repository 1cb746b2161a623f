package org.assuranceledger.standalone.demonstration;

import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Right;
import org.assuranceledger.command.board.DeclareDemonstration;
import org.assuranceledger.command.room.DiskNearlyFull;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.standalone.CannotStart;
import org.assuranceledger.standalone.demonstration.Cast.Player;
import org.assuranceledger.standalone.demonstration.StoryLine.Gave;
import org.assuranceledger.standalone.demonstration.StoryLine.HandedOver;
import tools.jackson.databind.node.ObjectNode;

/** Has each line of a story recorded in the way that everyone's commands go, with the clock set to its moment. */
public final class Narrator {
    private static final String DECLARATION = DeclareDemonstration.class.getSimpleName();
    private static final String POSITION = "upToPosition";

    private final WayIn wayIn;
    private final SamplePlans plans;
    private final Journal journal;
    private final DemonstrationClock clock;
    private final Cast cast;

    /**
     * Tells stories with these people on this clock.
     *
     * @param journal tells which position a moment had reached
     */
    public Narrator(WayIn wayIn, Journal journal, DemonstrationClock clock, Cast cast) {
        this.wayIn = wayIn;
        this.plans = wayIn.plans(clock);
        this.journal = journal;
        this.clock = clock;
        this.cast = cast;
    }

    /** Whether this line, which gives a command, has been told. */
    boolean hasTold(StoryLine line) {
        return wayIn.isRecorded(commandId(line));
    }

    /**
     * Tells one line; one that was told before is recorded once.
     *
     * @throws CannotStart if it is refused: then the disk is nearly full, or the story is wrong, or a rule
     */
    void tell(StoryLine line) {
        clock.moveTo(line.at());
        try {
            Player by = cast.named(line.by());
            switch (line.does()) {
                case Gave gave -> give(line, gave, by);
                case HandedOver handed -> plans.load(handed.planFile(), line.boardId(), by);
            }
        } catch (DiskNearlyFull e) {
            throw new CannotStart(
                    e.getMessage() + ", the demonstration's neither.",
                    "Make room there, or set ledger.disk.floor lower.");
        } catch (RuntimeException e) {
            throw new CannotStart(
                    "The demonstration cannot be told beyond its line %s: %s".formatted(line.place(), e.getMessage()),
                    "This is a fault of ours; please report it with these words.");
        }
    }

    private void give(StoryLine line, Gave gave, Player by) {
        mustBeAllowed(gave.command(), by);
        Object command = wayIn.commands().read(gave.command(), line.to(), withPosition(gave.fields()));
        Stamp stamp = new Stamp(
                commandId(line),
                gave.command(),
                line.boardId(),
                by.person().id(),
                by.role().code(),
                by.agency(),
                line.why(),
                line.to() + " " + gave.fields());
        wayIn.submissions().give(stamp, OptionalLong.empty(), command);
    }

    private static String commandId(StoryLine line) {
        return line.boardId() + ":demonstration:" + line.place();
    }

    private static void mustBeAllowed(String command, Player by) {
        if (!command.equals(DECLARATION) && Permissions.of(command, by.role()) == Right.NO) {
            throw new IllegalStateException(by.words() + " may not give " + command);
        }
    }

    /** A paper goes up to a position; the story says the moment, as {@code @2015-06-09T12:00}. */
    private ObjectNode withPosition(ObjectNode fields) {
        if (!fields.has(POSITION)) {
            return fields;
        }
        LocalDateTime moment =
                LocalDateTime.parse(fields.get(POSITION).asString().substring(1));
        long position = journal.lastBy(moment.atZone(Clocks.LONDON).toInstant().minusMillis(1))
                .map(Commit::last)
                .orElse(0L);
        return fields.deepCopy().put(POSITION, position);
    }
}
