/**
 * Section 11 rounds: each agency against each standard, self-assessed beside moderated, and what share is compliant.
 */
@NullMarked
package org.assuranceledger.query.section11;

import org.jspecify.annotations.NullMarked;
