package org.assuranceledger.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks words that a person wrote. The ledger keeps them beside the event under a salted hash, so that they can be
 * removed later while everything stays verifiable; logs and metrics never carry them.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {
    /** What is read where the words have been removed from the record. */
    String REMOVED = "[removed from the record]";
}
