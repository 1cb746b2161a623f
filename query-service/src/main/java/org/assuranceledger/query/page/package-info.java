/** The web pages: what is on all of them. */
@NullMarked
package org.assuranceledger.query.page;

import org.jspecify.annotations.NullMarked;
