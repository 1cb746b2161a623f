/** The Log of Challenge: what was put to whom, what they answered, whether that was enough, and what changed. */
@NullMarked
package org.assuranceledger.query.challengelog;

import org.jspecify.annotations.NullMarked;
