/** An action of a plan: who leads it, what is due when, how it is getting on, and how it ended. */
@NullMarked
package org.assuranceledger.command.action;

import org.jspecify.annotations.NullMarked;
