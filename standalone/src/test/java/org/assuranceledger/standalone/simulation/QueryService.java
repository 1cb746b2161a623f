package org.assuranceledger.standalone.simulation;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.assuranceledger.query.intake.ChainBroken;
import org.assuranceledger.query.intake.LedgerListener;
import org.assuranceledger.query.replay.SteppedView;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.query.replay.ViewStates;

/** One instance of the query service, which takes commits in; the first of them moves the views as well. */
final class QueryService {
    private static final TopicPartition ONLY = new TopicPartition("board-ledger", 0);
    private static final long NOW_AND_THEN = 1_000_000_000L;

    private final Scene scene;
    private final World world;
    private final String name;
    private final boolean withViews;
    private Instance home;
    private SimulatedJournal journal;

    QueryService(Scene scene, String name, boolean withViews) {
        this.scene = scene;
        this.world = scene.world();
        this.name = name;
        this.withViews = withViews;
        begin();
        supervise();
    }

    Instance home() {
        return home;
    }

    Optional<ChainBroken> stoppedBy() {
        return journal.stoppedBy();
    }

    private void supervise() {
        if (!home.isAlive()) {
            begin();
        }
        world.turns().in(world.dice().millis(200, 4_000), this::supervise);
    }

    private void begin() {
        home = new Instance(world.turns(), name);
        journal = scene.journalFor(home);
        world.trace().say(home, "begins");
        SimulatedJournal mine = journal;
        Instance here = home;
        world.turns().begin(here, () -> listen(mine));
        if (withViews) {
            ViewStates states = new ViewStates(scene.readingSide(), here.clock());
            scene.readingSide()
                    .views(world, here)
                    .forEach(view -> world.turns().begin(here, () -> follow(here, view, states, mine)));
        }
    }

    private void listen(SimulatedJournal into) {
        Bell bell = new Bell(world.turns());
        scene.topic().tell(bell);
        Consumer consumer = new Consumer(new LedgerListener(into, into, new SimpleMeterRegistry()));
        while (true) {
            try {
                if (!consumer.next(scene.topic())) {
                    bell.await(NOW_AND_THEN);
                }
                if (world.faults().strikes(Fault.TOPIC_IS_READ_AGAIN)) {
                    consumer.goBack(world.dice().number(1, 12));
                }
                world.pause(0, 2);
            } catch (RuntimeException e) {
                world.trace().say(name, "cannot take in", e.getMessage());
                world.pause(900, 1_000);
            }
        }
    }

    private void follow(Instance here, View view, ViewStates states, SimulatedJournal from) {
        Bell bell = new Bell(world.turns());
        from.news().listen(bell::ring);
        String which = view.name();
        while (true) {
            try (SteppedView stepped = new SteppedView(
                    view, states, from, scene.readingSide().token(which), token -> keep(here, which, token))) {
                while (true) {
                    if (!stepped.step()) {
                        bell.await(NOW_AND_THEN);
                    }
                    world.pause(0, 3);
                }
            } catch (Exception e) {
                here.mustLive();
                world.trace().say(name, which, e.getMessage());
                world.pause(500, 2_000);
            }
        }
    }

    private void keep(Instance here, String view, long token) {
        if (world.faults().strikes(Fault.VIEW_CRASHES_BEFORE_ITS_TOKEN_IS_SAVED)) {
            world.turns().end(here);
            here.mustLive();
        }
        scene.readingSide().keepToken(view, token);
    }

    /** Reads the topic as Spring's container does: a message that fails is given again. */
    private static final class Consumer {
        private final LedgerListener listener;
        private int offset;
        private int losses;
        private boolean assigned;

        private Consumer(LedgerListener listener) {
            this.listener = listener;
        }

        boolean next(SimulatedTopic topic) {
            if (!assigned) {
                Seeks seeks = new Seeks(to -> offset = to);
                listener.registerSeekCallback(seeks);
                listener.onPartitionsAssigned(Map.of(ONLY, 0L), seeks);
                assigned = true;
            }
            offset = topic.soundUpTo(offset, losses);
            losses = topic.losses();
            List<String> messages = new ArrayList<>(topic.from(offset));
            if (messages.isEmpty()) {
                return false;
            }
            int here = offset;
            offset = here + 1;
            try {
                listener.onMessage(new ConsumerRecord<>(ONLY.topic(), 0, here, "", messages.getFirst()));
            } catch (RuntimeException e) {
                offset = here;
                throw e;
            }
            return true;
        }

        void goBack(int messages) {
            offset = Math.max(0, offset - messages);
        }
    }
}
