package be.eenstem.platform.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list without repeated values; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Distinct.Check.class)
public @interface Distinct {

    String message() default "invalid.duplicateValue";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the values. */
    class Check implements ConstraintValidator<Distinct, List<?>> {

        @Override
        public boolean isValid(List<?> values, ConstraintValidatorContext context) {
            if (values == null) {
                return true;
            }
            Set<Object> seen = new HashSet<>();
            return values.stream().allMatch(value -> value == null || seen.add(value));
        }
    }
}
