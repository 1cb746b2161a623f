/** Runs both services in one JVM over a ledger kept in one file. */
@NullMarked
package org.assuranceledger.standalone;

import org.jspecify.annotations.NullMarked;
