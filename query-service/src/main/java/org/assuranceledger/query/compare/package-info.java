/** What changed from one moment to another, in every register of a board. */
@NullMarked
package org.assuranceledger.query.compare;

import org.jspecify.annotations.NullMarked;
