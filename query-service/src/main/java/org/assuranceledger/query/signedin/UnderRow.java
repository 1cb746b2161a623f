package org.assuranceledger.query.signedin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which rows of the table of rights decide who may read what a method, or each method of a class, answers. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnderRow {
    /** The rows' names; all must let a reader in, and the first is what the answer is known as. */
    String[] value();
}
