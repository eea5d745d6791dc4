package de.dresden.smartparticipation.platform.boundary;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks the one entry of a room. Changes are flushed before the method returns, so that a conflict or a broken constraint
 * shows inside it, as one of the product's own faults, and not as a rollback after it.
 */
@Inherited
@InterceptorBinding
@Target(TYPE)
@Retention(RUNTIME)
public @interface Boundary {}
