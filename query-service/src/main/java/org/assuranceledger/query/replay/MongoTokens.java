package org.assuranceledger.query.replay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where the views' processors keep how far they have read, in the collection {@code view-tokens}, one document for each
 * view: its position, which instance of this service moves it, and until when that holds. Axon's own store for MongoDB
 * cannot read its token back after a rebuild when tokens are written as JSON; a position is all that is needed here.
 */
public final class MongoTokens implements TokenStore {
    private static final Duration HOLD = Duration.ofSeconds(10);
    private static final int ONLY_SEGMENT = 0;
    private static final String NOBODY = "";

    private final MongoCollection<Document> tokens;
    private final String instance;
    private final Clock clock;

    /** Keeps tokens for one {@code instance}; the clocks of all instances must agree within a few seconds. */
    public MongoTokens(MongoDatabase database, String instance, Clock clock) {
        this.tokens = database.getCollection("view-tokens");
        this.instance = instance;
        this.clock = clock;
    }

    @Override
    public void initializeTokenSegments(String view, int segments, @Nullable TrackingToken first) {
        try {
            tokens.insertOne(new Document("_id", view)
                    .append("position", position(first))
                    .append("until", Date.from(Instant.EPOCH)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            throw new UnableToClaimTokenException("Another instance was first to begin " + view);
        }
    }

    @Override
    public void initializeTokenSegments(String view, int segments) {
        initializeTokenSegments(view, segments, null);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String view, int segment) {
        hold(view, held(view), instance, set("position", position(token)));
    }

    @Override
    public TrackingToken fetchToken(String view, int segment) {
        hold(view, claimable(view), instance);
        Document token = tokens.find(eq("_id", view)).first();
        return new GlobalSequenceTrackingToken(token == null ? 0 : token.getLong("position"));
    }

    @Override
    public void extendClaim(String view, int segment) {
        hold(view, held(view), instance);
    }

    @Override
    public void releaseClaim(String view, int segment) {
        tokens.updateOne(held(view), set("until", Date.from(Instant.EPOCH)));
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String view) {
        return tokens.find(eq("_id", view)).first() == null ? new int[0] : new int[] {ONLY_SEGMENT};
    }

    /** Takes a view from whichever instance moves it: for ten seconds nobody does, this one included. */
    public void takeFromAll(String view) {
        hold(view, eq("_id", view), NOBODY);
    }

    /** Takes a view from whichever instance moves it, for ten seconds; whoever is next goes on after this position. */
    public void moveTo(String view, long position) {
        hold(view, eq("_id", view), NOBODY, set("position", position));
    }

    /** Lets whoever is first move a view that was taken from all. */
    public void giveBack(String view) {
        tokens.updateOne(and(eq("_id", view), eq("owner", NOBODY)), set("until", Date.from(Instant.EPOCH)));
    }

    /** Knows nothing more of a view, unless another instance moves it; says whether anything was known. */
    public boolean forget(String view) {
        return tokens.deleteOne(claimable(view)).getDeletedCount() > 0;
    }

    private void hold(String view, Bson filter, String owner, Bson... more) {
        Date until = Date.from(clock.instant().plus(HOLD));
        Bson change = combine(set("owner", owner), set("until", until), combine(more));
        long held = tokens.updateOne(filter, change).getMatchedCount();
        if (held == 0) {
            throw new UnableToClaimTokenException("Another instance moves " + view);
        }
    }

    /** Not merely free again: what was in hand when a view was taken away must not be counted as taken in. */
    private Bson held(String view) {
        return and(eq("_id", view), eq("owner", instance));
    }

    private Bson claimable(String view) {
        return and(eq("_id", view), or(eq("owner", instance), lt("until", Date.from(clock.instant()))));
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }
}
