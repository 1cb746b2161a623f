/** Sees that the record has room to grow: below a floor no command is taken until there is room again. */
@NullMarked
package org.assuranceledger.command.room;

import org.jspecify.annotations.NullMarked;
