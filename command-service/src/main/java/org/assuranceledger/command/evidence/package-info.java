/** Signs what the record holds, keeps that outside the database, and hands out what a stranger needs to check it. */
@NullMarked
package org.assuranceledger.command.evidence;

import org.jspecify.annotations.NullMarked;
