/** Keeps what names agencies to the board's partners, whom no other aggregate than the board knows. */
@NullMarked
package org.assuranceledger.command.partner;

import org.jspecify.annotations.NullMarked;
