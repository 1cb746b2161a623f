/** The first pages: all boards, and one board's state at a glance. */
@NullMarked
package org.assuranceledger.query.home;

import org.jspecify.annotations.NullMarked;
