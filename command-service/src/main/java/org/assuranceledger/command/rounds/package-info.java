/** What goes on in the background, one round after another. */
@NullMarked
package org.assuranceledger.command.rounds;

import org.jspecify.annotations.NullMarked;
