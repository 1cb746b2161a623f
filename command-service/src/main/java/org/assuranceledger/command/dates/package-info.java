/** How a command's dates are read: as words, by the day in Europe/London, never guessed. */
@NullMarked
package org.assuranceledger.command.dates;

import org.jspecify.annotations.NullMarked;
