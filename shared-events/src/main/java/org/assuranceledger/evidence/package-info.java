/**
 * What lets a stranger see that nothing in a record was changed: a tree over it, signed checkpoints, and their
 * checking.
 */
@NullMarked
package org.assuranceledger.evidence;

import org.jspecify.annotations.NullMarked;
