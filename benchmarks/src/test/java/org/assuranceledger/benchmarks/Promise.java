package org.assuranceledger.benchmarks;

import org.assuranceledger.benchmarks.Recording.Place;

/** What a record of evidence must hold to, each tried by two processes of which the other's clock is 5 s behind. */
enum Promise {
    WHAT_WAS_ACKNOWLEDGED_IS_DELIVERED("first, second, third", "first, third") {
        @Override
        String seen(Recording one, Recording behind) {
            Following view = new Following(one.engine());
            one.record("1", new Place("first", 0));
            view.readOn();
            behind.record("2", new Place("second", 0));
            view.readOn();
            one.record("3", new Place("third", 0));
            return view.readOn().actions();
        }
    },
    OF_A_REFUSED_COMMIT_NOTHING_STAYS("refused, and [] stays", "refused, and [half 0] stays") {
        @Override
        String seen(Recording one, Recording behind) {
            one.record("1", new Place("taken", 0));
            String answer = behind.answer("2", new Place("half", 0), new Place("taken", 0));
            return answer + ", and " + one.stored("half") + " stays";
        }
    },
    ENTRIES_COME_IN_THE_ORDER_IN_WHICH_THEY_WERE_ACKNOWLEDGED("first, second", "second, first") {
        @Override
        String seen(Recording one, Recording behind) {
            one.record("1", new Place("first", 0));
            behind.record("2", new Place("second", 0));
            return new Following(one.engine()).readOn().actions();
        }
    },
    POSITIONS_COUNT_FROM_ONE_WITHOUT_GAPS("1, 2, 3", "none, none, none") {
        @Override
        String seen(Recording one, Recording behind) {
            one.record("1", new Place("first", 0), new Place("first", 1));
            behind.answer("2", new Place("first", 1));
            one.record("3", new Place("second", 0));
            return new Following(one.engine()).readOn().positions();
        }
    },
    A_COMMAND_SENT_AGAIN_IS_RECORDED_ONCE("first", "first, second") {
        @Override
        String seen(Recording one, Recording behind) {
            one.record("1", new Place("first", 0));
            one.answer("1", new Place("second", 0));
            return new Following(one.engine()).readOn().actions();
        }
    },
    WHAT_HAPPENED_TO_AN_ACTION_HAS_NO_GAPS("refused: [first 0]", "acknowledged: [first 0, first 2]") {
        @Override
        String seen(Recording one, Recording behind) {
            one.record("1", new Place("first", 0));
            return behind.answer("2", new Place("first", 2)) + ": " + one.stored("first");
        }
    };

    private final String kept;
    private final String broken;

    Promise(String kept, String broken) {
        this.kept = kept;
        this.broken = broken;
    }

    /** What is seen of it in a store that was empty. */
    abstract String seen(Recording one, Recording behind);

    /** What is to be seen. */
    String kept() {
        return kept;
    }

    /** What is seen in axon-mongo 4.12.0. */
    String broken() {
        return broken;
    }
}
