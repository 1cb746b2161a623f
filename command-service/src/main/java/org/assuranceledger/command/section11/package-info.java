/** Section 11 audits: agencies score themselves against standards, panels moderate, the board closes the round. */
@NullMarked
package org.assuranceledger.command.section11;

import org.jspecify.annotations.NullMarked;
