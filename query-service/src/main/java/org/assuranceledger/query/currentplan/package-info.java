/** The plan as the board has it: priorities, actions, milestones, and how each stands against its dates. */
@NullMarked
package org.assuranceledger.query.currentplan;

import org.jspecify.annotations.NullMarked;
