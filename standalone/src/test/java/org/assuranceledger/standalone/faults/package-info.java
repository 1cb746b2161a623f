/** What happens to a broker, to lines to it and to the query service; readers see the whole record all the same. */
@NullMarked
package org.assuranceledger.standalone.faults;

import org.jspecify.annotations.NullMarked;
