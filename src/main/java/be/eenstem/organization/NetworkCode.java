package be.eenstem.organization;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a network there is; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NetworkCode.Check.class)
@interface NetworkCode {

    String message() default "missing.network";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    @Dependent
    class Check implements ConstraintValidator<NetworkCode, String> {

        private final NetworkRepository networks;

        Check(NetworkRepository networks) {
            this.networks = networks;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || networks.find(code).isPresent();
        }
    }
}
