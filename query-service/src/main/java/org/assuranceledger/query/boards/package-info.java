/** The boards whose records are kept here, with their partner agencies and how they escalate a challenge. */
@NullMarked
package org.assuranceledger.query.boards;

import org.jspecify.annotations.NullMarked;
