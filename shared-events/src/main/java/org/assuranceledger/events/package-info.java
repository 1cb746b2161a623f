/** The published language: everything that can have happened to a board, in one sealed family a file. */
@NullMarked
package org.assuranceledger.events;

import org.jspecify.annotations.NullMarked;
