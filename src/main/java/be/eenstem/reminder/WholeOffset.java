package be.eenstem.reminder;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where working days are counted, the offset is in days. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WholeOffset.Check.class)
@interface WholeOffset {

    String message() default "invalid.workingDays";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What has an offset. */
    interface Counted {
        String offset();

        Boolean workingDays();
    }

    /** Names the offset where it is at fault; one that cannot be read is named elsewhere. */
    class Check implements ConstraintValidator<WholeOffset, Counted> {

        @Override
        public boolean isValid(Counted counted, ConstraintValidatorContext context) {
            boolean fits = !Boolean.TRUE.equals(counted.workingDays())
                    || counted.offset() == null
                    || !Offset.isOne(counted.offset())
                    || Offset.isInDays(counted.offset());
            if (!fits) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("invalid.workingDays")
                        .addPropertyNode("offset")
                        .addConstraintViolation();
            }
            return fits;
        }
    }
}
