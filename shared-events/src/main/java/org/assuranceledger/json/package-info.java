/** How events and commits are written as JSON; the only place in this module that knows Jackson. */
@NullMarked
package org.assuranceledger.json;

import org.jspecify.annotations.NullMarked;
