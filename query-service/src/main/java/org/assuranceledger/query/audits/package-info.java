/** Practice audits and their findings: what was found, what agencies answered, and whether practice changed. */
@NullMarked
package org.assuranceledger.query.audits;

import org.jspecify.annotations.NullMarked;
