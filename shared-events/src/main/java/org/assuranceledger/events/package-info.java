/** What has happened, as every reader of a ledger reads it. */
@NullMarked
package org.assuranceledger.events;

import org.jspecify.annotations.NullMarked;
