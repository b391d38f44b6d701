package be.eenstem.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;

/** The id of an external calendar there is; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarId.Check.class)
@interface CalendarId {

    String message() default "missing.externalCalendar";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the calendar up. */
    @Dependent
    class Check implements ConstraintValidator<CalendarId, UUID> {

        private final ExternalCalendarService calendars;

        Check(ExternalCalendarService calendars) {
            this.calendars = calendars;
        }

        @Override
        public boolean isValid(UUID id, ConstraintValidatorContext context) {
            return id == null || calendars.exists(id);
        }
    }
}
