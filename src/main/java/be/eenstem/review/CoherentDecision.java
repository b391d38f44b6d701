package be.eenstem.review;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An approval with conditions has some and no other decision has; what is returned has a reason. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentDecision.Check.class)
@interface CoherentDecision {

    String message() default "invalid.decision";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks across the fields; a field that is missing is another constraint's affair. */
    class Check implements ConstraintValidator<CoherentDecision, DecisionRequest> {

        @Override
        public boolean isValid(DecisionRequest decision, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean conditional = "approvedWithConditions".equals(decision.outcome());
            boolean conditions = decision.outcome() == null
                    || conditional == !decision.conditionsOrNone().isEmpty();
            boolean reason = !"returned".equals(decision.outcome())
                    || decision.reason() != null && !decision.reason().isBlank();
            return holds(conditions, "conditions", conditional ? "invalid.noConditions" : "invalid.conditions", context)
                    & holds(reason, "reason", "schema.NotBlank", context);
        }

        private static boolean holds(boolean holds, String field, String sentence, ConstraintValidatorContext context) {
            if (!holds) {
                context.buildConstraintViolationWithTemplate(sentence)
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return holds;
        }
    }
}
