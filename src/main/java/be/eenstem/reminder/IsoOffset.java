package be.eenstem.reminder;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Days, weeks or months as ISO 8601 has them, of not more than {@link Offset#MOST_DAYS} days; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IsoOffset.Check.class)
@interface IsoOffset {

    String message() default "schema.offset";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the offset. */
    class Check implements ConstraintValidator<IsoOffset, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Offset.isOne(text);
        }
    }
}
