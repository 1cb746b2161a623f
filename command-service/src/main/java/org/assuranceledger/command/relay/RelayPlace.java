package org.assuranceledger.command.relay;

/** How far the relay has got; kept where it outlives the process. */
public interface RelayPlace {
    /** Number of the last commit that Kafka has answered for, 0 for none. */
    long last();

    /** Remembers it. Lost in a crash, commits are sent again, which harms nobody. */
    void save(long commitNumber);
}
