package be.eenstem.plan;

import be.eenstem.platform.input.Period;
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

/** An aspect is in focus for a sector and a period once, with one rank; null passes. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FocusOnce.Check.class)
@interface FocusOnce {

    String message() default "invalid.focusTwice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares all but the rank. */
    class Check implements ConstraintValidator<FocusOnce, List<ProposedFocus>> {

        private record Place(String aspect, String sector, Period period) {}

        @Override
        public boolean isValid(List<ProposedFocus> focus, ConstraintValidatorContext context) {
            Set<Place> places = new HashSet<>();
            return focus == null
                    || focus.stream()
                            .allMatch(each ->
                                    each == null || places.add(new Place(each.aspect(), each.sector(), each.period())));
        }
    }
}
