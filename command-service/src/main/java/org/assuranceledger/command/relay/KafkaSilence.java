package org.assuranceledger.command.relay;

import org.springframework.kafka.support.ProducerListener;

/**
 * Says nothing. Spring's usual listener writes the beginning of a message that failed to the log, which is people's
 * text.
 */
final class KafkaSilence<V> implements ProducerListener<String, V> {}
