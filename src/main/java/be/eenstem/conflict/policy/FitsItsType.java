package be.eenstem.conflict.policy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** A conflict policy has all that its type has, and nothing that it has not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FitsItsType.Check.class)
@interface FitsItsType {

    String message() default "schema.NotNull";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each part that is missing or too many. */
    class Check implements ConstraintValidator<FitsItsType, ConflictPolicyRequest> {

        @Override
        public boolean isValid(ConflictPolicyRequest request, ConstraintValidatorContext context) {
            Map<String, String> misfits = Misfits.of(request);
            context.disableDefaultConstraintViolation();
            misfits.forEach((name, sentence) -> tell(context, name.split("\\."), sentence));
            return misfits.isEmpty();
        }

        private static void tell(ConstraintValidatorContext context, String[] path, String sentence) {
            ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(sentence);
            if (path.length == 1) {
                violation.addPropertyNode(path[0]).addConstraintViolation();
            } else {
                violation.addPropertyNode(path[0]).addPropertyNode(path[1]).addConstraintViolation();
            }
        }
    }
}
