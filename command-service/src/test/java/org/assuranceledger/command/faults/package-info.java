/** The command service in processes of its own, to which the worst happens while people have things recorded. */
@NullMarked
package org.assuranceledger.command.faults;

import org.jspecify.annotations.NullMarked;
