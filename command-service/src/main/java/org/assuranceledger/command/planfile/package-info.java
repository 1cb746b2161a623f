/** Reads the file in which a board hands over its own plan, and says of every cell it cannot take what to mend. */
@NullMarked
package org.assuranceledger.command.planfile;

import org.jspecify.annotations.NullMarked;
