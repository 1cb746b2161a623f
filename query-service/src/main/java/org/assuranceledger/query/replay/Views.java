package org.assuranceledger.query.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.assuranceledger.query.intake.Journal;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** All views, each with a processor, a token and a retry of its own, so that one that stops holds up no other. */
public final class Views {
    private static final int BATCH = 64;
    private static final long CLAIM_MILLIS = 1_000;

    private final Map<String, PooledStreamingEventProcessor> processors = new LinkedHashMap<>();
    private final ScheduledExecutorService coordinators = threads(2, "view-coordinators");
    private final ScheduledExecutorService workers = threads(4, "view-workers");
    private final Journal journal;
    private final JournalSource source;
    private final TokenStore tokens;
    private final ViewStates states;

    /** Prepares the views; nothing moves before {@link #start}. */
    public Views(Journal journal, TokenStore tokens, ViewStates states, List<View> views) {
        this.journal = journal;
        this.source = new JournalSource(journal);
        this.tokens = tokens;
        this.states = states;
        views.forEach(view -> processors.put(view.name(), processor(view)));
    }

    /** The names of the views. */
    public Set<String> names() {
        return Set.copyOf(processors.keySet());
    }

    /** Lets every view follow the journal. */
    public void start() {
        processors.values().forEach(PooledStreamingEventProcessor::start);
    }

    /** Stops after what is in hand; a view that is started again goes on where it was. */
    public void stop() {
        processors.values().stream()
                .map(PooledStreamingEventProcessor::shutdownAsync)
                .toList()
                .forEach(stopping -> stopping.join());
    }

    /** Stops for good. */
    public void close() {
        stop();
        coordinators.shutdown();
        workers.shutdown();
    }

    /**
     * Empties a view and lets it take in the journal from its beginning. What people read meanwhile is another's: see
     * the package {@code rebuild}.
     *
     * @return false if there is no such view
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException if another instance moves it
     */
    public boolean rebuild(String view) {
        Optional<PooledStreamingEventProcessor> found = Optional.ofNullable(processors.get(view));
        found.ifPresent(processor -> {
            processor.shutDown();
            try {
                processor.resetTokens();
            } finally {
                processor.start();
            }
        });
        return found.isPresent();
    }

    private PooledStreamingEventProcessor processor(View view) {
        return PooledStreamingEventProcessor.builder()
                .name(view.name())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new ViewHandler(view, states, journal))
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenClaimInterval(CLAIM_MILLIS)
                .batchSize(BATCH)
                .build();
    }

    private static ScheduledExecutorService threads(int count, String group) {
        return Executors.newScheduledThreadPool(count, new AxonThreadFactory(group));
    }
}
