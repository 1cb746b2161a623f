/** What happens to a broker, to the lines to it and to the query service, and that readers see the whole record all the same. */
@NullMarked
package org.assuranceledger.standalone.faults;

import org.jspecify.annotations.NullMarked;
