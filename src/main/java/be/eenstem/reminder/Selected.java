package be.eenstem.reminder;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Recipients have a selector that names something where they are selected, and none where they are not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Selected.Check.class)
@interface Selected {

    String message() default "invalid.recipientSelector";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the selector. */
    class Check implements ConstraintValidator<Selected, Recipients> {

        @Override
        public boolean isValid(Recipients recipients, ConstraintValidatorContext context) {
            boolean names =
                    recipients.selector() != null && !recipients.selector().namesNothing();
            boolean fits = recipients.areSelected() ? names : recipients.selector() == null;
            if (!fits) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("invalid.recipientSelector")
                        .addPropertyNode("selector")
                        .addConstraintViolation();
            }
            return fits;
        }
    }
}
