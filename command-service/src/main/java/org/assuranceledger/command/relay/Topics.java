package org.assuranceledger.command.relay;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.ledger.Commit;

/** Where the relay sends to. */
public interface Topics {
    /**
     * Sees to it that the topics are there, and are kept for ever, before anything is sent.
     *
     * @throws RuntimeException if the brokers do not answer
     */
    void prepare();

    /**
     * How many messages the topic of commits has taken since the topics ended there, and so how many commits at most;
     * negative where it was made anew since.
     *
     * @throws RuntimeException if the brokers do not answer
     */
    long taken(List<TopicEnd> since);

    /**
     * Sends a commit, and each of its events, behind all that was sent before; done once the brokers have all of it,
     * however long they are away.
     *
     * @throws RuntimeException if it could not be put behind what was sent before; then nothing may follow it either
     */
    CompletableFuture<Void> send(Commit commit);

    /**
     * Where all parts of both topics end.
     *
     * @throws RuntimeException if the brokers do not answer
     */
    List<TopicEnd> ends();

    /**
     * Makes the brokers forget what stood before these ends, since words that are to be gone stand in it. However late
     * or often it is done, nothing that was sent since goes.
     *
     * @throws RuntimeException if the brokers do not say that they have; then it is to be done again
     */
    void forget(List<TopicEnd> before);
}
