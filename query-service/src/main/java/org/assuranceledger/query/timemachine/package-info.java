/** What the board knew at one moment, all on one page. */
@NullMarked
package org.assuranceledger.query.timemachine;

import org.jspecify.annotations.NullMarked;
