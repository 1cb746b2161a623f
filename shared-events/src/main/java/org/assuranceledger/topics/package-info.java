/** What sender and receivers of the ledger must know alike about its way through Kafka. */
@NullMarked
package org.assuranceledger.topics;

import org.jspecify.annotations.NullMarked;
