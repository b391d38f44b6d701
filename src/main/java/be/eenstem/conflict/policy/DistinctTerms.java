package be.eenstem.conflict.policy;

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

/** A list of terms that differ by more than case and accents; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctTerms.Check.class)
@interface DistinctTerms {

    String message() default "invalid.duplicateTerm";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each term that stands before it already; what is no term has a fault of its own. */
    class Check implements ConstraintValidator<DistinctTerms, List<String>> {

        @Override
        public boolean isValid(List<String> terms, ConstraintValidatorContext context) {
            if (terms == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            Set<String> seen = new HashSet<>();
            boolean distinct = true;
            for (int i = 0; i < terms.size(); i++) {
                String term = terms.get(i);
                if (term != null && Terms.isTerm(term) && !seen.add(Terms.folded(term))) {
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addContainerElementNode("<list element>", List.class, 0)
                            .inIterable()
                            .atIndex(i)
                            .addConstraintViolation();
                    distinct = false;
                }
            }
            return distinct;
        }
    }
}
