/** Puts the parts together; the only place that knows Spring's configuration, and which store is used. */
@NullMarked
package org.assuranceledger.command.wiring;

import org.jspecify.annotations.NullMarked;
