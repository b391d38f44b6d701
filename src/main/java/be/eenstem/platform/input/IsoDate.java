package be.eenstem.platform.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A query parameter that is a day, {@code yyyy-MM-dd}; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IsoDate.Check.class)
public @interface IsoDate {

    String message() default "schema.date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the day. */
    class Check implements ConstraintValidator<IsoDate, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Scalars.isDay(text);
        }
    }
}
