/** Takes the whole record away while no service runs, in the form in which a stranger checks it. */
@NullMarked
package org.assuranceledger.command.export;

import org.jspecify.annotations.NullMarked;
