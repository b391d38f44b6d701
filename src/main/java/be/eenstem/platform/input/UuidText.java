package be.eenstem.platform.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A query parameter that is an id, a UUID; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UuidText.Check.class)
public @interface UuidText {

    String message() default "schema.uuid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at its shape. */
    class Check implements ConstraintValidator<UuidText, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Scalars.isUuid(text);
        }
    }
}
