package org.assuranceledger.command.surface;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which row of the table of rights decides who may use a method that takes no single command. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UnderRow {
    /** The row's name. */
    String value();
}
