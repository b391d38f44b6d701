package be.eenstem.conflict.policy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One or more words as they stand in a title, never a pattern; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Term.Check.class)
@interface Term {

    String message() default "schema.term";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at its characters. */
    class Check implements ConstraintValidator<Term, String> {

        @Override
        public boolean isValid(String term, ConstraintValidatorContext context) {
            return term == null || Terms.isTerm(term);
        }
    }
}
