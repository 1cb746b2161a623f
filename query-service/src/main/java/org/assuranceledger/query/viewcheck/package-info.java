/** Holds what the views show against the record, so that a view that somebody edited is found out. */
@NullMarked
package org.assuranceledger.query.viewcheck;

import org.jspecify.annotations.NullMarked;
