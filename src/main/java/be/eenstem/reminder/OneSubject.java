package be.eenstem.reminder;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.stream.Stream;

/** A preview is of one thing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneSubject.Check.class)
@interface OneSubject {

    String message() default "invalid.previewSubject";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the campaign, which is asked for first. */
    class Check implements ConstraintValidator<OneSubject, ReminderPreviewRequest> {

        @Override
        public boolean isValid(ReminderPreviewRequest request, ConstraintValidatorContext context) {
            long named = Stream.of(request.campaign(), request.plan(), request.month())
                    .filter(Objects::nonNull)
                    .count();
            if (named != 1) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("invalid.previewSubject")
                        .addPropertyNode("campaign")
                        .addConstraintViolation();
            }
            return named == 1;
        }
    }
}
