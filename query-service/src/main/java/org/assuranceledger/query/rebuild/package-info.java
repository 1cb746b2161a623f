/** Makes a view anew from the record while people go on reading the one there is. */
@NullMarked
package org.assuranceledger.query.rebuild;

import org.jspecify.annotations.NullMarked;
