package be.eenstem.campaign;

import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.Horizon;
import be.eenstem.platform.input.Period;
import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;

/** A period within the horizon and of at most so many days; null, and what is no period, passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlannablePeriod.Check.class)
@interface PlannablePeriod {

    int mostDays() default 366;

    String message() default "invalid.outsideHorizon";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Measures from today. */
    @Dependent
    class Check implements ConstraintValidator<PlannablePeriod, Period> {

        private final Clock clock;
        private int mostDays;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public void initialize(PlannablePeriod constraint) {
            mostDays = constraint.mostDays();
        }

        @Override
        public boolean isValid(Period period, ConstraintValidatorContext context) {
            if (period == null || period.start() == null || period.end() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            DateSpan horizon = Horizon.around(LocalDate.now(clock));
            boolean startFits = fits(horizon, period.start(), "start", context);
            boolean endFits = fits(horizon, period.end(), "end", context);
            return startFits & endFits & isShort(period, context);
        }

        private static boolean fits(DateSpan horizon, LocalDate day, String name, ConstraintValidatorContext context) {
            return horizon.contains(day) || fails(context, "invalid.outsideHorizon", name);
        }

        private boolean isShort(Period period, ConstraintValidatorContext context) {
            boolean backwards = period.end().isBefore(period.start());
            return backwards
                    || new DateSpan(period.start(), period.end()).days() <= mostDays
                    || fails(context, "invalid.tooManyDays", "end");
        }

        private static boolean fails(ConstraintValidatorContext context, String sentence, String name) {
            context.buildConstraintViolationWithTemplate(sentence)
                    .addPropertyNode(name)
                    .addConstraintViolation();
            return false;
        }
    }
}
