package be.eenstem.reminder;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Either a day, or that there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DayOrSkipped.Check.class)
@interface DayOrSkipped {

    String message() default "invalid.dayOrSkipped";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the day. */
    class Check implements ConstraintValidator<DayOrSkipped, CampaignMilestoneRequest> {

        @Override
        public boolean isValid(CampaignMilestoneRequest request, ConstraintValidatorContext context) {
            if (request.day() == null != (request.skipped() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("invalid.dayOrSkipped")
                    .addPropertyNode("day")
                    .addConstraintViolation();
            return false;
        }
    }
}
