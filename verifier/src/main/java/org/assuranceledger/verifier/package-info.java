/** Checks a record without the service, its database or anyone's word for it. */
@NullMarked
package org.assuranceledger.verifier;

import org.jspecify.annotations.NullMarked;
