package be.eenstem.platform.input;

import be.eenstem.kernel.DateSpan;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of days as a request gives it and an answer shows it; the first and the last day belong to it. */
@Schema(name = "Period")
@Period.Forwards
public record Period(@NotNull LocalDate start, @NotNull LocalDate end) {

    public static Period of(DateSpan span) {
        return new Period(span.start(), span.end());
    }

    /** Only for a period that was found valid. */
    public DateSpan span() {
        return new DateSpan(start, end);
    }

    /** The end does not lie before the start. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Forwards.Check.class)
    @interface Forwards {

        String message() default "invalid.endBeforeStart";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Compares the days. */
        class Check implements ConstraintValidator<Forwards, Period> {

            @Override
            public boolean isValid(Period period, ConstraintValidatorContext context) {
                if (period.start() == null
                        || period.end() == null
                        || !period.end().isBefore(period.start())) {
                    return true;
                }
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("end")
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
