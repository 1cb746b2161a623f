/** The audit trail: everything that was recorded, in words, with its three clocks and who had it recorded, and why. */
@NullMarked
package org.assuranceledger.query.audittrail;

import org.jspecify.annotations.NullMarked;
