package be.eenstem.platform.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** A request has no query parameter but the declared ones, each as often as it is meant to be given. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoOtherParameters.Check.class)
@interface NoOtherParameters {

    String message() default "unknown.parameter";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the parameters themselves. */
    class Check implements ConstraintValidator<NoOtherParameters, QueryParameters> {

        @Override
        public boolean isValid(QueryParameters parameters, ConstraintValidatorContext context) {
            Map<String, String> misused = parameters.misused();
            context.disableDefaultConstraintViolation();
            misused.forEach((name, sentence) -> context.buildConstraintViolationWithTemplate(sentence)
                    .addPropertyNode(name)
                    .addConstraintViolation());
            return misused.isEmpty();
        }
    }
}
