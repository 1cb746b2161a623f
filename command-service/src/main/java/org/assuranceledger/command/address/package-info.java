/** What a thing's identity says: it is its address below {@code /boards/}, so it begins with its board. */
@NullMarked
package org.assuranceledger.command.address;

import org.jspecify.annotations.NullMarked;
