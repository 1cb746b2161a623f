/** The Log of Challenge: what the board asks of its agencies, and what becomes of it. */
@NullMarked
package org.assuranceledger.command.challenge;

import org.jspecify.annotations.NullMarked;
