/** Tables to take away, for spreadsheets that open them without being asked what is in them. */
@NullMarked
package org.assuranceledger.query.download;

import org.jspecify.annotations.NullMarked;
