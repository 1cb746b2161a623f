/** Puts both services together in one process; the only place here that knows Spring's configuration. */
@NullMarked
package org.assuranceledger.standalone.wiring;

import org.jspecify.annotations.NullMarked;
