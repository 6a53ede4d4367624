package io.tidegauge.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a component of a settings record means. The key in the file is the component's name in snake case.
 *
 * <p>A component may be text, a boolean, a number, a {@link java.time.Duration}, a {@link java.nio.file.Path}, a
 * {@link Secret}, an enum, a list, map or record of these, or any type with {@code public static T parse(String)}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    /** The meaning, in a sentence that an operator can act on. */
    String value();

    /** The default as it would be written in the file; none: the key is required. */
    String[] fallback() default {};

    /** Names that the key had in earlier versions: still read, with a warning that says the new one. */
    String[] formerly() default {};
}
