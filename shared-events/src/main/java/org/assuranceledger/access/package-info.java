/** Who may do what: one table for both services, and the roles that people hold on boards for a time. */
@NullMarked
package org.assuranceledger.access;

import org.jspecify.annotations.NullMarked;
