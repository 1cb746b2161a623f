/** The one way in: every command passes here with who gives it, in which role, why, and under which key. */
@NullMarked
package org.assuranceledger.command.submission;

import org.jspecify.annotations.NullMarked;
