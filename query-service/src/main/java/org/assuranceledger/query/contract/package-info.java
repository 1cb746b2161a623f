/** The contract of what programs can read, made from the endpoints themselves. */
@NullMarked
package org.assuranceledger.query.contract;

import org.jspecify.annotations.NullMarked;
