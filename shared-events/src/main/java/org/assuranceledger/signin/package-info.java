/** How both services check a sign-in by the keys of whoever gave it out, and what they say while they cannot. */
@NullMarked
package org.assuranceledger.signin;

import org.jspecify.annotations.NullMarked;
