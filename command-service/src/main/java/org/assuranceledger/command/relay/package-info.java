/**
 * Carries the ledger to Kafka: whole commits for the views, single events for other systems, in order and none left
 * out.
 */
@NullMarked
package org.assuranceledger.command.relay;

import org.jspecify.annotations.NullMarked;
