/** Says in words, to whoever runs the service, whether it takes commands and what to do if not. */
@NullMarked
package org.assuranceledger.command.health;

import org.jspecify.annotations.NullMarked;
