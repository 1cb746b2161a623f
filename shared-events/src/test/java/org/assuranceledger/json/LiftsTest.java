package org.assuranceledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.TargetSet;
import org.assuranceledger.json.Lifts.Step;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.timescale.Timescale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What was stored in an older shape is read in the shape of today. The older shapes here are made up. */
class LiftsTest {
    private static final String TYPE = "action-closed";

    /** Before revision 1 the outcome stood in a sentence of its own, and before that under another name. */
    private static final Lifts LIFTS = new Lifts(List.of(
            new Step(TYPE, -1, event -> event.set("sentence", event.remove("said"))),
            new Step(TYPE, 0, event -> event.set("outcome", event.remove("sentence")))));

    private final ActionClosed closed = new ActionClosed("redbridge/plans/1/actions/1", "Done", Timescale.none("once"));
    private final EventJson.Sealed sealed = EventJson.seal(closed, 3);

    private RecordedEvent stored(int revision, String field) {
        RecordedEvent now = sealed.event();
        return new RecordedEvent(
                TYPE,
                revision,
                now.aggregateId(),
                now.sequence(),
                now.effectiveOn(),
                now.payload().replace("\"outcome\"", "\"" + field + "\""));
    }

    @Test
    void anOlderShapeIsLiftedStepByStepWithItsWords() {
        assertThat(EventJson.open(stored(-1, "said"), sealed.texts(), LIFTS)).isEqualTo(closed);
        assertThat(EventJson.open(stored(0, "sentence"), sealed.texts(), LIFTS)).isEqualTo(closed);
    }

    @Test
    void aFigureIsLiftedToTheLastDigit() {
        TargetSet target = new TargetSet(
                closed.actionId(),
                1,
                new BigDecimal("95.10"),
                "per cent",
                "Staff",
                "95.10%",
                "target",
                Timescale.none(""));
        EventJson.Sealed now = EventJson.seal(target, 0);
        RecordedEvent older = new RecordedEvent(
                "target-set",
                0,
                target.actionId(),
                0,
                now.event().effectiveOn(),
                now.event().payload());
        Lifts lifts = new Lifts(List.of(new Step("target-set", 0, event -> {})));
        assertThat(EventJson.open(older, now.texts(), lifts)).isEqualTo(target);
    }

    @Test
    void thePresentShapeIsReadAsItIs() {
        assertThat(EventJson.open(sealed.event(), sealed.texts(), LIFTS)).isEqualTo(closed);
    }

    @Test
    void whereNoStepLeadsOnNothingIsGuessed() {
        Lifts broken = new Lifts(List.of(new Step(TYPE, -1, ObjectNode::removeAll)));
        assertThatThrownBy(() -> EventJson.open(stored(-1, "said"), sealed.texts(), broken))
                .isInstanceOf(UnknownEvent.class);
        assertThatThrownBy(() -> EventJson.open(stored(0, "sentence"), Map.of(), Lifts.KNOWN))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void oneStepLeadsFromEachRevision() {
        Step step = new Step(TYPE, 1, event -> {});
        assertThatThrownBy(() -> new Lifts(List.of(step, step))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyRevisionThereWasCanBeLifted() {
        assertThat(EventCatalogue.all().map(EventCatalogue::storedAs))
                .allMatch(stored -> Lifts.KNOWN.reach(stored.value(), 1, stored.revision()));
    }
}
