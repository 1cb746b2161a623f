/** Keeps every version of every thing that is tracked, so that what was known at any moment is one look-up away. */
@NullMarked
package org.assuranceledger.query.facts;

import org.jspecify.annotations.NullMarked;
