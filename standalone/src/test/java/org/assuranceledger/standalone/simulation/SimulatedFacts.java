package org.assuranceledger.standalone.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.Version;
import org.assuranceledger.query.replay.Entry;

/** Keeps every version of everything, written as the views' store writes it: over itself, after the one before. */
record SimulatedFacts(World world, Lie lie, Instance home, Map<String, Version<?>> versions) implements FactsStore {
    @Override
    public <S> Facts<S> of(String kind, Class<S> type, Function<String, S> blank) {
        return new OfOneKind<>(this, type, blank);
    }

    private static String id(String entity, long sequence) {
        return "%s@%04d".formatted(entity, sequence);
    }

    private void write(String id, Version<?> version) {
        Optional<Version<?>> known = Optional.ofNullable(versions.get(id));
        if (known.isPresent() && !known.get().equals(version)) {
            if (lie == Lie.VIEW_KEEPS_THE_WORDS) {
                return;
            }
            if (world.faults().strikes(Fault.VIEW_CRASHES_WHILE_IT_IS_TOLD_AGAIN)) {
                world.turns().end(home);
                home.mustLive();
            }
        }
        versions.put(id, version);
    }

    private record OfOneKind<S>(SimulatedFacts all, Class<S> type, Function<String, S> blank) implements Facts<S> {
        @Override
        public void advance(String entity, Entry entry, UnaryOperator<S> step) {
            if (all.world.faults().strikes(Fault.VIEW_CRASHES_WITHIN_A_BATCH)) {
                all.world.turns().end(all.home);
            }
            all.home.mustLive();
            S before = entry.sequence() == 0 ? blank.apply(entity) : stateOf(id(entity, entry.sequence() - 1));
            all.write(
                    id(entity, entry.sequence()),
                    new Version<>(entity, entry.sequence(), entry.position(), entry.recordedAt(), step.apply(before)));
        }

        private S stateOf(String id) {
            return Optional.ofNullable(all.versions.get(id))
                    .map(version -> type.cast(version.state()))
                    .orElseThrow(() -> new IllegalStateException("Nothing came before what follows " + id));
        }

        @Override
        public Optional<Version<S>> at(String entity, long position) {
            throw nobodyAsks();
        }

        @Override
        public List<Version<S>> in(String folder, long position) {
            throw nobodyAsks();
        }

        /** A run that comes here fails: views only write, and the oracle reads the versions themselves. */
        private static UnsupportedOperationException nobodyAsks() {
            return new UnsupportedOperationException("Views only write");
        }

        @Override
        public void forgetAll() {
            all.versions.clear();
        }
    }

    static Map<String, Version<?>> nothing() {
        return new TreeMap<>();
    }
}
