/** A board's business plan: its period, its priorities and their sponsors, its adoption, and which actions it lists. */
@NullMarked
package org.assuranceledger.command.plan;

import org.jspecify.annotations.NullMarked;
