package org.assuranceledger.command.relay;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where one relay of several stands: in which edition of the topics it sends, and how far it has got. Since no broker
 * can tell it that others have emptied the topics, it finds out where it saves its place, and when it is idle.
 */
final class Standing {
    private static final Logger LOG = LoggerFactory.getLogger(Standing.class);
    private static final long NOTHING = Long.MAX_VALUE;

    private final RelayPlace places;
    private final Topics topics;
    private Optional<Place> place = Optional.empty();

    /** Of what was sent and not saved as sent: up to which redaction no words were in the ledger when it was read. */
    private long unsaved = NOTHING;

    Standing(RelayPlace places, Topics topics) {
        this.places = places;
        this.topics = topics;
    }

    /** The place; where it is not known, it is read, and what the topics held before its edition goes. */
    Place place() {
        Place here = place.isPresent() ? place.get() : begin();
        place = Optional.of(here);
        return here;
    }

    /** Number of the last commit that the brokers are known to have, 0 while that is not known. */
    long sent() {
        return place.map(Place::commit).orElse(0L);
    }

    /** Reads the place again before anything else is done. */
    void isLost() {
        place = Optional.empty();
    }

    /** Another relay may have begun a new edition, and have ended before it sent anything. */
    void lookAround() {
        place = place.filter(here -> places.read().edition() == here.edition());
    }

    /** What is to be sent now was read when words were gone from the ledger up to that redaction. */
    void sends(long gone) {
        unsaved = Math.min(unsaved, gone);
    }

    /** Saves a commit as sent; in a new edition that counts for nothing, and the place is lost. */
    void hasSent(Place here, long last) {
        Place now = here;
        while (now.edition() == here.edition()) {
            Place next = now.at(Math.max(now.commit(), last));
            if (places.move(now, next)) {
                unsaved = NOTHING;
                place = Optional.of(next);
                return;
            }
            now = places.read();
        }
        isLost();
    }

    /** Begins a new edition, unless another relay has; what this one sent so far stands before it either way. */
    void beginAnew(Place from, long gone) {
        Place now = from;
        while (now.edition() == from.edition() && !places.move(now, now.anew(gone))) {
            now = places.read();
        }
        unsaved = NOTHING;
        isLost();
    }

    /**
     * A topic that has taken fewer messages in this edition than commits were sent to it is not the one they were sent
     * to, or has lost some; and one may hold words again that this relay had read before they were removed, and has
     * sent since.
     */
    private Place begin() {
        topics.prepare();
        Place found = places.read();
        boolean isAnother = found.commit() > topics.taken(found.emptiedTo().orElse(List.of()));
        if (isAnother) {
            LOG.warn("The topic of commits was made anew or has lost messages; the whole ledger is sent again");
        }
        if (isAnother || found.redaction() > unsaved) {
            beginAnew(found, found.redaction());
            found = places.read();
        }
        while (found.emptiedTo().isEmpty()) {
            places.move(found, found.emptiedTo(topics.ends()));
            found = places.read();
        }
        topics.forget(found.emptiedTo().orElseThrow());
        return found;
    }
}
