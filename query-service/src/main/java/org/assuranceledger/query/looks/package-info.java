/** Which inspector was shown what: recorded before each answer, beside the record and not in it. */
@NullMarked
package org.assuranceledger.query.looks;

import org.jspecify.annotations.NullMarked;
