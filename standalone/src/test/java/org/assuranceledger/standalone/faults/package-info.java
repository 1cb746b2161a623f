/** What happens to a broker and to the lines to it, and that readers see the whole record all the same. */
@NullMarked
package org.assuranceledger.standalone.faults;

import org.jspecify.annotations.NullMarked;
