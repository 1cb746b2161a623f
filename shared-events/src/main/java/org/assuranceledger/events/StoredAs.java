package org.assuranceledger.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is kept for ever; the Java class may move, this name may not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredAs {
    /** Lower-case words joined by hyphens, unique among all events. */
    String value();

    /** Counts up from 1 each time the stored shape changes; older revisions stay readable. */
    int revision() default 1;
}
