/** Practice audits, of one agency's casework or of several agencies': what they found, and what became of it. */
@NullMarked
package org.assuranceledger.command.audit;

import org.jspecify.annotations.NullMarked;
