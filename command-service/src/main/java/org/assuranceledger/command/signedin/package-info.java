/** Who is there: the person of a sign-in, and the role in which they may do what they ask. */
@NullMarked
package org.assuranceledger.command.signedin;

import org.jspecify.annotations.NullMarked;
