/** Meetings and the papers put before them: the third clock, who could know what and since when. */
@NullMarked
package org.assuranceledger.command.meeting;

import org.jspecify.annotations.NullMarked;
