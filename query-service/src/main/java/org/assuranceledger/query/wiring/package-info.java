/** Spring's configuration of the query side, and nothing else. */
@NullMarked
package org.assuranceledger.query.wiring;

import org.jspecify.annotations.NullMarked;
