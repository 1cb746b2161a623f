/** How the service says no: every refusal is a named rule with a sentence and what to do about it. */
@NullMarked
package org.assuranceledger.command.refusal;

import org.jspecify.annotations.NullMarked;
