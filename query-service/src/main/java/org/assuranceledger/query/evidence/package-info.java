/** Tells whoever checks the record what has been signed about it, and how to check it elsewhere. */
@NullMarked
package org.assuranceledger.query.evidence;

import org.jspecify.annotations.NullMarked;
