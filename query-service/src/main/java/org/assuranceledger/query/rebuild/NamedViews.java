package org.assuranceledger.query.rebuild;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes anew, one after the other, the views that a start names; people are served meanwhile. */
public final class NamedViews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NamedViews.class);

    /** Longer than an instance that has died holds what it was at, in seconds. */
    private static final int DELAY = 15;

    private final List<String> named;
    private final MongoRebuild rebuild;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("view-rebuild").daemon().factory());

    /**
     * Will make these anew.
     *
     * @param known the names of all views
     * @throws IllegalArgumentException if one that is named is not known
     */
    public NamedViews(List<String> named, Set<String> known, MongoRebuild rebuild) {
        named.stream().filter(view -> !known.contains(view)).forEach(view -> {
            throw new IllegalArgumentException("There is no view \"%s\" to rebuild. There are: %s."
                    .formatted(view, String.join(", ", known.stream().sorted().toList())));
        });
        this.named = List.copyOf(named);
        this.rebuild = rebuild;
    }

    /** A little later clears away what an earlier start left half made, and begins. */
    public void begin() {
        after(rebuild::clear);
        named.forEach(view -> after(() -> makeAnew(view)));
    }

    private void after(Runnable next) {
        ScheduledFuture<?> unused = thread.schedule(next, DELAY, TimeUnit.SECONDS);
    }

    private void makeAnew(String view) {
        try {
            LOG.info("{} is being made anew from the record; what it shows stays until then.", view);
            rebuild.of(view);
            LOG.info("{} has been made anew from the record.", view);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UnableToClaimTokenException e) {
            LOG.warn("{} is being made anew by another instance of this service already.", view);
        } catch (RuntimeException e) {
            LOG.error("{} could not be made anew ({}). Start once more with its name.", view, e.getClass());
        }
    }

    /** Breaks off; the next start clears away what is half made. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
