/** When a plan says something is due or happened, read from its own words and never more exactly than they say it. */
@NullMarked
package org.assuranceledger.timescale;

import org.jspecify.annotations.NullMarked;
