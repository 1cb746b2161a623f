package org.assuranceledger.command.relay;

/**
 * Where a part of a topic ended.
 *
 * @param partition from 0
 * @param offset of the message that would come next, from 0
 */
public record TopicEnd(String topic, int partition, long offset) {}
