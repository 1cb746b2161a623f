package org.assuranceledger.command.surface;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses of one aggregate's commands. The class is mapped to the aggregate's own address; a method that takes a
 * {@link Creation} or a {@link Change} is one command.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
public @interface CommandEndpoint {}
