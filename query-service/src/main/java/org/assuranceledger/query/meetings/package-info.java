/** Meetings and the papers put before them: from when on a board can be said to have been told. */
@NullMarked
package org.assuranceledger.query.meetings;

import org.jspecify.annotations.NullMarked;
