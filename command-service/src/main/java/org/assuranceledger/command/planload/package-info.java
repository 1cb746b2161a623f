/** Has the plan of a file recorded: tried out first on a record that is thrown away, then given command by command. */
@NullMarked
package org.assuranceledger.command.planload;

import org.jspecify.annotations.NullMarked;
