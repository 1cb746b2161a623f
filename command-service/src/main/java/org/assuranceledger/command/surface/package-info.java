/** What all endpoints of the command API have in common: reading a request, answering it, and saying no. */
@NullMarked
package org.assuranceledger.command.surface;

import org.jspecify.annotations.NullMarked;
