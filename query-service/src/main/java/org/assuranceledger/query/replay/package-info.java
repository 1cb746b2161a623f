/** Brings each entry of the journal to each view, in order, and knows how far each view has got. */
@NullMarked
package org.assuranceledger.query.replay;

import org.jspecify.annotations.NullMarked;
