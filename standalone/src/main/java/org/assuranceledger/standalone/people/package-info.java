/**
 * Lets one be any of the demonstration's people: its own small issuer of sign-ins, which a board's own record never
 * has.
 */
@NullMarked
package org.assuranceledger.standalone.people;

import org.jspecify.annotations.NullMarked;
