/** How far a challenge has got, worked out from its events alone, so that every part of the service says the same. */
@NullMarked
package org.assuranceledger.challenge;

import org.jspecify.annotations.NullMarked;
