/** What happens to real processes and real lines, for tests to have it happen. */
@NullMarked
package org.assuranceledger.faults;

import org.jspecify.annotations.NullMarked;
